import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ImportError, type ImportResult } from "../../server/src/interchange/import-result.ts";
import { importTenderText } from "../../server/src/interchange/import-tender.ts";
import { sampleBid } from "./bid-samples.ts";
import { corpusPresent, readCorpusFile, withCorpus } from "./corpus.ts";
import { damage, junk, pathsOf } from "./damage.ts";
import { checkFilesAsOf } from "./imported.ts";
import { polisherCriteria, releaseWithBids, sampleOcdsBid, sampleRelease } from "./ocds-samples.ts";
import { sampleTender } from "./prozorro-samples.ts";

/** What a damaged tender or bid may truly lack, or say wrongly; everything else is a fault of the import. */
const ofTheData = /requirement\/|response\/|price\/|date\/|submissionDeadline|“currency” is empty/;

async function survives(tender: unknown, bid?: unknown): Promise<void> {
  let result: ImportResult;
  // Of nothing at all an empty file is left.
  const text = JSON.stringify(tender) ?? "";
  try {
    result = importTenderText(text, bid === undefined ? {} : { bid: { text: JSON.stringify(bid) ?? "" } });
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return;
  }
  const { findings } = await checkFilesAsOf(result.files, "2020-01-01");
  const faults = findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule, message, file, range }) => `${file}:${range.start.line + 1} ${rule} ${message}`);
  expect(faults.filter((fault) => !ofTheData.test(fault))).toEqual([]);
}

const everything = sampleRelease({
  criteria: polisherCriteria,
  lots: [{ id: "a", title: "A", status: "active", value: { amount: 5, currency: "EUR" }, description: "d" }],
  amendments: [{ id: "x", date: "2026-10-05T00:00:00Z", description: "d", rationale: "r" }],
  documents: [{ id: "n", documentType: "tenderNotice", title: "Notice", url: "https://x.example" }],
  submissionTerms: { bidMinimumValidityPeriod: { durationInDays: 5 }, languages: ["en"], variantPolicy: "allowed" },
  exclusionGrounds: "Unpaid taxes",
  selectionCriteria: { criteria: [{ description: "Years", minimum: "3" }] },
});

const damages = (value: unknown) =>
  fc.array(fc.tuple(fc.constantFrom(...pathsOf(value)), junk), { minLength: 1, maxLength: 4 });
const apply = (value: unknown, list: readonly (readonly [readonly string[], unknown])[]): unknown =>
  list.reduce<unknown>((before, [path, other]) => damage(before, path, other), value);

describe("data in which anything may be wrong give files without faults, or say what they are", () => {
  it("a release", async () => {
    await fc.assert(
      fc.asyncProperty(damages(everything), async (list) => survives(apply(everything, list))),
      { numRuns: 300 },
    );
  });

  it("a package and a record", async () => {
    const json = { releases: [everything, sampleRelease()], records: undefined, compiledRelease: sampleRelease() };
    await fc.assert(
      fc.asyncProperty(damages(json), async (list) => survives(apply(json, list))),
      { numRuns: 100 },
    );
  });

  it("a bid on Prozorro", async () => {
    const bid = sampleBid({ value: { amount: 460, currency: "UAH", valueAddedTaxIncluded: true } });
    await fc.assert(
      fc.asyncProperty(damages(bid), async (list) => survives(sampleTender(), apply(bid, list))),
      { numRuns: 300 },
    );
  });

  it("a bid of OCDS, in its release", async () => {
    const release = releaseWithBids(sampleOcdsBid());
    await fc.assert(
      fc.asyncProperty(damages(release), async (list) => {
        const damaged = apply(release, list);
        await survives(damaged, damaged);
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(!corpusPresent)(`a real release${withCorpus}`, async () => {
    const release: unknown = JSON.parse(readCorpusFile("ocds", "release-package-1.2-dev.json"));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pathsOf(release)), junk, async (path, other) =>
        survives(damage(release, path, other)),
      ),
      { numRuns: 150 },
    );
  });

  it.skipIf(!corpusPresent)(`a real release is refused wherever its text is cut off${withCorpus}`, () => {
    const text = readCorpusFile("ocds", "ocds-213czf-000-00001-02-tender.json");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), (length) => {
        expect(() => importTenderText(text.slice(0, length))).toThrow(ImportError);
      }),
      { numRuns: 60 },
    );
  });
});

describe("hostile input", () => {
  it("cannot reach into objects by the names of their insides", async () => {
    const evil =
      '{"__proto__":{"polluted":1,"ocid":"x","tender":{"title":"y"}},"constructor":{"prototype":{"polluted":1}}';
    const text = JSON.stringify(everything).replace(/\{/g, `${evil},"toString":"z",`);
    for (const json of [text, `${evil}}`, `[${evil}}]`, `{"releases":[${evil}}]}`]) {
      try {
        await survives(JSON.parse(json));
        importTenderText(json);
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
      }
    }
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    const ids = { __proto__: null, "x-y": 1 };
    const bid = sampleBid({
      requirementResponses: [
        { requirement: { id: "__proto__" }, value: ids },
        { requirement: { id: "constructor" }, value: 1 },
      ],
    });
    await survives(sampleTender(), bid);
  });

  it("with ids that are missing, double, or numbers is read all the same", async () => {
    const item = {
      id: 1.0,
      description: "x",
      quantity: "3",
      unit: { name: "piece", value: { amount: "2.50", currency: "eur" } },
    };
    const requirement = { title: "q", dataType: "integer", minValue: "1" };
    const criteria = [
      {
        requirementGroups: [
          { requirements: [requirement, requirement, { id: 7, ...requirement }, { id: "7", ...requirement }] },
        ],
      },
    ];
    const release = sampleRelease({ items: [item, item, {}], criteria, value: { amount: "8000.10", currency: "eur" } });
    await survives(release);
    const bid = sampleOcdsBid({
      id: 5,
      items: [item, item],
      requirementResponses: [{ requirement: { id: 7 }, value: "3" }],
    });
    await survives(release, bid);
    const { files } = importTenderText(JSON.stringify(release), { bid: { text: JSON.stringify(bid), id: "5" } });
    const text = files.map((file) => file.text).join("\n");
    expect(text).toContain('amount: "8000.10"');
    expect(text).toContain('unitPrice: "2.50"');
    expect(text).toContain("- requirement: R3\n    value: 3");
  });

  it("of ten megabytes is read or refused in good time", { timeout: 120_000 }, () => {
    const long = "слово ".repeat(900_000);
    const requirement = { title: "q", dataType: "boolean" };
    const criteria = Array.from({ length: 25_000 }, (_, index) => ({
      title: "Same title",
      requirementGroups: [{ requirements: [{ id: `r${index}`, ...requirement }] }],
    }));
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      id: `i${index}`,
      description: "x",
      quantity: 1,
      unit: { name: "u", value: { amount: 1 } },
    }));
    const bid = sampleOcdsBid({
      items,
      requirementResponses: criteria.map((_, index) => ({ requirement: { id: `r${index}` }, value: true })),
    });
    const start = performance.now();
    importTenderText(JSON.stringify(sampleRelease({ title: long, description: long, exclusionGrounds: long })));
    importTenderText(JSON.stringify(sampleRelease({ criteria, items })), { bid: { text: JSON.stringify(bid) } });
    const refused = [
      "<".repeat(1e7),
      "\n".repeat(1e7),
      '{"ocid":'.repeat(1e6),
      `kind: ${"x".repeat(1e7)}`,
      "#".repeat(1e7),
    ];
    for (const text of refused) expect(() => importTenderText(text)).toThrow(ImportError);
    expect(performance.now() - start).toBeLessThan(90_000);
  });

  it("never makes an error message longer than can be read, or with control characters", () => {
    const name = `\u001b[31m${"x".repeat(100_000)}`;
    const bids = Array.from({ length: 3 }, (_, index) => ({ id: `${index}`, tenderers: [{ name }] }));
    const text = JSON.stringify({ ...sampleTender(), bids });
    try {
      importTenderText(text, { bid: { text } });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ImportError);
      const { message } = error as ImportError;
      expect(message.length).toBeLessThan(1500);
      expect(message).not.toContain("\u001b");
    }
  });
});
