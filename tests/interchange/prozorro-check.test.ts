import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/src/analysis/finding.ts";
import type { ImportResult } from "../../server/src/interchange/import-result.ts";
import { isRecord, recordsAt, textAt } from "../../server/src/interchange/json/read-json.ts";
import { importProzorro, importProzorroText } from "../../server/src/interchange/prozorro/import-prozorro.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { checkFilesAsOf, readFileOfKind, textOf } from "./imported.ts";
import { corpusPresent, criterion, readCorpus, requirement, sampleTender, withCorpus } from "./prozorro-samples.ts";

/**
 * What Prozorro itself would miss in a bid that answers nothing, told from its own JSON: one entry for each finding to
 * come, with the ids of the requirements it speaks of, sorted.
 */
function expectedFrom(tender: unknown): readonly string[] {
  const items = new Map(recordsAt(tender, "items").map((item) => [textAt(item, "id"), item]));
  const lots = new Set(recordsAt(tender, "lots").map((lot) => textAt(lot, "id")));
  const expected: string[][] = [];
  for (const one of recordsAt(tender, "criteria")) {
    if (!["tenderer", "winner", undefined].includes(textAt(one, "source"))) continue;
    const related = textAt(one, "relatedItem");
    if (textAt(one, "relatesTo") === "item" && !items.has(related)) continue;
    if (textAt(one, "relatesTo") === "lot" && !lots.has(related)) continue;
    const groups = recordsAt(one, "requirementGroups")
      .map((group) => recordsAt(group, "requirements").filter((each) => textAt(each, "status") !== "cancelled"))
      .map((group) => group.map((each) => textAt(each, "id") ?? ""))
      .filter((group) => group.length > 0);
    if (groups.length > 1) expected.push(groups.flat());
    else for (const id of groups.flat()) expected.push([id]);
  }
  return expected.map((ids) => ids.sort().join(" ")).sort();
}

/** The same told by the findings: what the places they point at carry as Prozorro's id. */
function namedBy(findings: readonly Finding[], result: Pick<ImportResult, "files">): readonly string[] {
  const tenderText = textOf(result, "tender.bid.yaml");
  const tender: unknown = readFileOfKind("tender", tenderText);
  const foreign = new Map(
    recordsAt(tender, "requirements").map((one) => [textAt(one, "id"), textAt(one, "x-prozorro-id")]),
  );
  const idAt = (text: string, range: Finding["range"]): string => {
    const span = createLineIndex(text).spanOf(range);
    return foreign.get(text.slice(span.start, span.end)) ?? `nothing at ${JSON.stringify(range)}`;
  };
  return findings
    .map(({ file, range, related }) => {
      const members = related.filter((place) => place.file.endsWith("tender.bid.yaml"));
      const own = idAt(textOf(result, file), range);
      const all = members.map((place) => idAt(tenderText, place.range));
      if (!all.includes(own)) throw new Error(`the finding stands at ${own}, not at one of ${all.join(", ")}`);
      return all.sort().join(" ");
    })
    .sort();
}

/** Writes the answers that a bidder gave to Prozorro into the places that the import left for them. */
function answer(result: ImportResult, responses: unknown): ImportResult {
  const tender: unknown = readFileOfKind("tender", textOf(result, "tender.bid.yaml"));
  const ids = new Map(
    recordsAt(tender, "requirements").map((one) => [textAt(one, "x-prozorro-id"), textAt(one, "id")]),
  );
  const given = recordsAt({ responses }, "responses");
  const files = result.files.map((file) => {
    if (!file.path.endsWith("specification.bid.yaml")) return file;
    const text = given.reduce((before, response) => {
      const id = ids.get(textAt(response, "requirement", "id"));
      const value = JSON.stringify(response.value ?? response.values);
      const after = before.replace(new RegExp(`(- requirement: ${id}\\n +value:)( #.*)?\\n`), `$1 ${value}\n`);
      if (after === before) throw new Error(`no place for ${JSON.stringify(response)}`);
      return after;
    }, file.text);
    return { ...file, text };
  });
  return { ...result, files };
}

/** What stands in the way of the bid: the errors. */
async function errorsOf(result: Pick<ImportResult, "files">, asOf: string): Promise<readonly Finding[]> {
  const { findings } = await checkFilesAsOf(result.files, asOf);
  return findings.filter((finding) => finding.severity === "error");
}

const shownAs = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, message, file, range }) => `${file}:${range.start.line + 1} ${rule} ${message}`);

describe.skipIf(!corpusPresent)(`a real tender, imported a day before its deadline${withCorpus}`, () => {
  const samples = [
    { name: "tender-complete.json", asOf: "2027-01-15", findings: 15, bidder: undefined },
    {
      name: "pricequotation-tender-active.json",
      asOf: "2024-01-15",
      findings: 11,
      bidder: "pricequotation-register-bidder.json",
    },
  ];

  const rawTender = (name: string): unknown => {
    const json: unknown = JSON.parse(readCorpus(name));
    const answered = isRecord(json) && isRecord(json.response) ? json.response : json;
    return isRecord(answered) ? answered.data : undefined;
  };
  const responsesOf = (name: string, bidder: string | undefined): unknown => {
    if (bidder === undefined) return recordsAt(rawTender(name), "bids")[0]?.requirementResponses;
    const json: unknown = JSON.parse(readCorpus(bidder));
    return isRecord(json) && isRecord(json.request) && isRecord(json.request.data)
      ? json.request.data.requirementResponses
      : undefined;
  };

  it.each(samples)(
    "$name: the errors are exactly the mandatory answers that are missing",
    async ({ name, asOf, findings }) => {
      const result = importProzorroText(readCorpus(name));
      const errors = await errorsOf(result, asOf);
      expect(shownAs(errors.filter(({ rule }) => rule !== "requirement/no-response"))).toEqual([]);
      expect(namedBy(errors, result)).toEqual(expectedFrom(rawTender(name)));
      expect(errors).toHaveLength(findings);
    },
  );

  it.each(samples)(
    "$name: with the answers that a bidder really gave, no error is left",
    async ({ name, asOf, bidder }) => {
      const responses = responsesOf(name, bidder);
      const result = answer(importProzorroText(readCorpus(name)), responses);
      expect(shownAs(await errorsOf(result, asOf))).toEqual([]);
    },
  );

  it.each(samples)(
    "$name: the answers that a bidder really gave raise no warning, and advice only about proofs",
    async ({ name, asOf, bidder }) => {
      const result = answer(importProzorroText(readCorpus(name)), responsesOf(name, bidder));
      const { findings } = await checkFilesAsOf(result.files, asOf);
      const rest = findings.filter(({ rule, severity }) => severity !== "info" || rule !== "requirement/no-evidence");
      expect(shownAs(rest)).toEqual([]);
    },
  );

  it("compares the monitor of a price quotation in whatever unit it is described", async () => {
    const name = "pricequotation-tender-active.json";
    const imported = importProzorroText(readCorpus(name));
    const bidder = responsesOf(name, "pricequotation-register-bidder.json");
    const answered = answer(imported, bidder);
    const tender = readFileOfKind("tender", textOf(imported, "tender.bid.yaml"));
    const idOf = (unit: string): string =>
      tender.requirements?.find(({ expect: asked }) => asked?.unit === unit)?.id ?? "";
    const judge = async (unit: string, value: string): Promise<readonly string[]> => {
      const files = answered.files.map((file) =>
        file.path.endsWith("specification.bid.yaml")
          ? {
              ...file,
              text: file.text.replace(new RegExp(`(- requirement: ${idOf(unit)}\\n +value:).*\\n`), `$1 ${value}\n`),
            }
          : file,
      );
      const { findings } = await checkFilesAsOf(files, "2024-01-15");
      return findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
    };
    expect(["INH", "A24", "H87", "MON"].map(idOf)).not.toContain("");
    for (const [unit, value] of [
      ["INH", "23.8 дюйма"],
      ["INH", "60.452 см"],
      ["INH", "27 in"],
      ["A24", "250 кд/м²"],
      ["A24", "200 cd/m2"],
      ["H87", "2 шт."],
      ["H87", "2 порти"],
      ["MON", "36 місяців"],
      ["MON", "3 года"],
      ["MON", "48 شهرًا"],
    ] as const) {
      expect([unit, value, ...(await judge(unit, value))]).toEqual([unit, value]);
    }
    expect(await judge("INH", "60 см")).toEqual(["response/out-of-range"]);
    expect(await judge("A24", "300 кд/м²")).toEqual(["response/out-of-range"]);
    expect(await judge("MON", "2 роки")).toEqual(["response/out-of-range"]);
    expect(await judge("MON", "36 шт.")).toEqual(["response/wrong-unit"]);
    expect(await judge("A24", "200 лм")).toEqual(["response/wrong-unit"]);
  });

  it.each(samples)("$name: one answer taken away is one error", async ({ name, asOf, bidder }) => {
    const responses = recordsAt({ all: responsesOf(name, bidder) }, "all");
    const imported = importProzorroText(readCorpus(name));
    for (const [index, left] of [responses.slice(1), responses.slice(0, -1)].entries()) {
      const missing = index === 0 ? responses[0] : responses.at(-1);
      const errors = await errorsOf(answer(imported, left), asOf);
      expect(shownAs(errors)).toHaveLength(1);
      expect(namedBy(errors, imported)[0]).toContain(textAt(missing, "requirement", "id"));
    }
  });

  it.each(samples)("$name: nothing but the answers is found wanting, not even as advice", async ({ name, asOf }) => {
    const { findings } = await checkFilesAsOf(importProzorroText(readCorpus(name)).files, asOf);
    // The deadline is near: it is a day away. One tender wants its goods ten days before bids are due.
    const wellFounded = new Set(["requirement/no-response", "date/deadline-near"]);
    if (name === "pricequotation-tender-active.json") wellFounded.add("date/order");
    expect(shownAs(findings.filter(({ rule }) => !wellFounded.has(rule)))).toEqual([]);
  });

  it.each(samples)("$name: every amount stands in the tender with the digits of the JSON", ({ name }) => {
    const json = readCorpus(name);
    const tender = readFileOfKind("tender", textOf(importProzorroText(json), "tender.bid.yaml"));
    const amount = tender.price.ceiling?.amount ?? "";
    expect(json).toMatch(new RegExp(`"amount": ${amount.replace(".", "\\.")},`));
  });
});

describe("a tender with lots, choices and criteria of every source", () => {
  it("names exactly what Prozorro would miss", async () => {
    const result = importProzorro(sampleTender());
    const errors = await errorsOf(result, "2026-11-16");
    expect(namedBy(errors, result)).toEqual(expectedFrom(sampleTender()));
    expect(errors.map(({ rule }) => rule)).toEqual(Array(4).fill("requirement/no-response"));
  });

  it("asks nothing for a lot that is not bid for", async () => {
    const { files } = importProzorro(sampleTender());
    const oneLot = files.map((file) =>
      file.path.endsWith("/bid.yaml") ? { ...file, text: file.text.replace(/^# lots: .*$/m, "lots: [L1]") } : file,
    );
    const errors = await errorsOf({ files: oneLot }, "2026-11-16");
    expect(errors.map(({ message }) => message).join("\n")).not.toContain("guarantee");
    expect(errors).toHaveLength(3);
  });

  it("asks for nothing where nothing is asked", async () => {
    const buyers = criterion("CRITERION.EXCLUSION.NATIONAL.OTHER", { source: "buyer", groups: [[requirement("a")]] });
    for (const criteria of [[], [buyers]]) {
      expect(shownAs(await errorsOf(importProzorro(sampleTender({ criteria })), "2026-11-16"))).toEqual([]);
    }
  });

  it("wants the deadline written where the tender has none, and nothing else that is not an answer", async () => {
    const errors = await errorsOf(importProzorro(sampleTender({ tenderPeriod: null, criteria: [] })), "2026-11-16");
    expect(errors.map(({ rule }) => rule)).toEqual(["schema/invalid"]);
    expect(errors[0]?.message).toContain("submissionDeadline");
  });

  it("is ready to be priced: the lines count as soon as the comment marks are gone", async () => {
    const { files } = importProzorro(sampleTender({ criteria: [] }));
    const priced = files.map((file) => {
      if (!file.path.endsWith("pricing.bid.yaml")) return file;
      const text = file.text
        .replace("items: []", "items:")
        .replace(/^# ( +)/gm, "$1")
        .replace(/unitPrice:$/m, "unitPrice: 30")
        .replace(/unitPrice:$/m, "unitPrice: 5.50");
      return { ...file, text };
    });
    const pricing = readFileOfKind("pricing", textOf({ files: priced }, "pricing.bid.yaml"));
    expect(pricing.items).toEqual([
      { item: "I1", lot: "L1", title: "Ноутбук", quantity: "12", unit: "штук", unitPrice: "30" },
      { item: "I2", lot: "L2", title: "Сумка", quantity: "12.5", unit: "штук", unitPrice: "5.50" },
    ]);
    expect(shownAs(await errorsOf({ files: priced }, "2026-11-16"))).toEqual([]);
  });
});
