import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/src/analysis/finding.ts";
import type { ImportResult } from "../../server/src/interchange/import-result.ts";
import { importTenderText } from "../../server/src/interchange/import-tender.ts";
import { parseLosslessJson } from "../../server/src/interchange/json/lossless-json.ts";
import { decimalAt, lineAt, recordsAt, textAt, valueAt } from "../../server/src/interchange/json/read-json.ts";
import { packById } from "../../server/src/model/pack.ts";
import { corpusPresent, readCorpusFile, withCorpus } from "./corpus.ts";
import { checkFilesAsOf, readFileOfKind, textOf } from "./imported.ts";

const readProzorro = (name: string): string => readCorpusFile("prozorro", name);

/** A part of a recorded request or answer, as a file of its own. */
const unwrap = (name: string, ...path: readonly string[]): string =>
  JSON.stringify(valueAt(JSON.parse(readProzorro(name)), ...path));

/** Imports a bid with its tender as the command line does, with the packs that there are. */
function importBid(tender: string, bid: string, id?: string): ImportResult {
  const chosen = { text: bid, ...(id === undefined ? {} : { id }) };
  return importTenderText(tender, { packs: [...packById.keys()], bid: chosen });
}

async function findingsOf({ files }: ImportResult, asOf: string): Promise<readonly Finding[]> {
  return (await checkFilesAsOf(files, asOf)).findings;
}

const stops = ({ severity, verdict }: Finding): boolean => severity === "error" || verdict === "rejection";
const shownAs = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, file, range, message }) => `${file}:${range.start.line + 1} ${rule} ${message}`);

describe.skipIf(!corpusPresent)(`bids that were really sent to Prozorro${withCorpus}`, () => {
  const quotation = "pricequotation-tender-active.json";
  const accepted = "pricequotation-register-bidder.json";
  const refused = "pricequotation-register-bidder-invalid-unit-value.json";
  const deadline = corpusPresent
    ? textAt(JSON.parse(readProzorro(quotation)), "response", "data", "tenderPeriod", "endDate")
    : undefined;
  const asOf = new Date(Date.parse(deadline ?? "2024-01-16") - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

  it.each([
    ["as it was sent", ["request", "data"]],
    ["as it was answered", ["response", "data"]],
    ["with the envelope of the answer", ["response"]],
  ])("the accepted one, %s, raises neither a rejection nor an error", async (_name, path) => {
    const result = importBid(readProzorro(quotation), unwrap(accepted, ...path));
    expect(shownAs((await findingsOf(result, asOf)).filter(stops))).toEqual([]);
  });

  it("the accepted one is taken over whole", () => {
    const result = importBid(readProzorro(quotation), unwrap(accepted, "request", "data"));
    const bid = valueAt(JSON.parse(readProzorro(accepted)), "request", "data");
    const tender: unknown = readFileOfKind("tender", textOf(result, "tender.bid.yaml"));
    const own = new Map(
      recordsAt(tender, "requirements").map((one) => [textAt(one, "x-prozorro-id"), textAt(one, "id")]),
    );
    const { responses } = readFileOfKind("specification", textOf(result, "specification.bid.yaml"));
    expect(responses.map(({ requirement, value }) => [requirement, value])).toEqual(
      recordsAt(bid, "requirementResponses").map((response) => {
        const values = valueAt(response, "values");
        const first: unknown = Array.isArray(values) ? values[0] : undefined;
        return [own.get(textAt(response, "requirement", "id")), valueAt(response, "value") ?? first];
      }),
    );
    const pricing = readFileOfKind("pricing", textOf(result, "pricing.bid.yaml"));
    expect(pricing).toMatchObject({
      currency: lineAt(bid, "value", "currency"),
      vat: { included: valueAt(bid, "value", "valueAddedTaxIncluded") },
      total: lineAt(bid, "value", "amount"),
      items: recordsAt(bid, "items").map((item) => ({
        unit: lineAt(item, "unit", "name"),
        unitPrice: lineAt(item, "unit", "value", "amount"),
      })),
    });
    expect(textOf(result, "company.bid.yaml")).toContain(lineAt(recordsAt(bid, "tenderers")[0], "name"));
    expect(readFileOfKind("bid", textOf(result, "bid.yaml")).status).toBe("draft");
  });

  it("the one that was refused for its unit prices raises price/total-mismatch, and nothing else that stops it", async () => {
    const reason = recordsAt(JSON.parse(readProzorro(refused)), "response", "errors")[0];
    expect(lineAt(reason, "description")).toContain("Total amount of unit values");
    const result = importBid(readProzorro(quotation), unwrap(refused, "request", "data"));
    const stopping = (await findingsOf(result, asOf)).filter(stops);
    expect(stopping.map(({ rule, file }) => `${file.split("/").at(-1)} ${rule}`)).toEqual([
      "pricing.bid.yaml price/total-mismatch",
    ]);
  });

  it("as they were recorded, request and answer together, they are refused with a message that says so", () => {
    for (const name of [accepted, refused]) {
      const status = lineAt(JSON.parse(readProzorro(name)), "status");
      expect(() => importBid(readProzorro(quotation), readProzorro(name))).toThrow(
        `recorded request with its answer (status ${status})`,
      );
    }
  });
});

describe.skipIf(!corpusPresent)(`the bids inside a finished tender${withCorpus}`, () => {
  const text = corpusPresent ? readProzorro("tender-complete.json") : "{}";
  const tender = valueAt(parseLosslessJson(text), "data");
  const bids = recordsAt(tender, "bids");
  const ids = bids.map((bid) => textAt(bid, "id") ?? "");

  it("are there to choose from", () => {
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(() => importBid(text, text)).toThrow(id);
  });

  it.each(ids)("%s: what the data say of it holds no error, and the check finds none", async (id) => {
    const bid = bids.find((one) => textAt(one, "id") === id);
    // The price of each lot is what its lines make, and is no more than the lot's value.
    for (const lot of recordsAt(bid, "lotValues")) {
      const related = textAt(lot, "relatedLot");
      const lines = recordsAt(bid, "items").filter((item) => textAt(item, "relatedLot") === related);
      const sum = lines.reduce(
        (total, item) =>
          total + Number(decimalAt(item, "quantity")) * Number(decimalAt(item, "unit", "value", "amount")),
        0,
      );
      const limit = recordsAt(tender, "lots").find((one) => textAt(one, "id") === related);
      expect(Number(decimalAt(lot, "value", "amount"))).toBe(sum);
      expect(sum).toBeLessThanOrEqual(Number(decimalAt(limit, "value", "amount")));
    }
    // Each criterion that a bidder must answer is answered in one of its groups, wholly.
    const answered = new Set(recordsAt(bid, "requirementResponses").map((one) => textAt(one, "requirement", "id")));
    for (const criterion of recordsAt(tender, "criteria")) {
      if (!["tenderer", "winner"].includes(textAt(criterion, "source") ?? "tenderer")) continue;
      const groups = recordsAt(criterion, "requirementGroups").map((group) => recordsAt(group, "requirements"));
      const whole = groups.filter((group) => group.every((one) => answered.has(textAt(one, "id"))));
      expect(whole, textAt(criterion, "title")).toHaveLength(1);
    }
    const result = importBid(text, text, id);
    expect(shownAs((await findingsOf(result, "2027-01-15")).filter(stops))).toEqual([]);
    expect(readFileOfKind("bid", textOf(result, "bid.yaml"))).toMatchObject({
      status: "submitted",
      submittedAt: textAt(bid, "date"),
      lots: ["L1", "L2"],
    });
    expect(textOf(result, "company.bid.yaml")).toContain(
      lineAt(recordsAt(bid, "tenderers")[0], "identifier", "legalName"),
    );
  });

  it("raise the error that is made in one: a unit price that makes the lines more than the lot's total and its value", async () => {
    const original: unknown = JSON.parse(text);
    // The unit prices of bids are the only amounts inside a unit.
    const changed: unknown = JSON.parse(text, (key, value: unknown) =>
      key === "unit" && valueAt(value, "value") !== undefined
        ? { ...Object(value), value: { ...Object(valueAt(value, "value")), amount: 99_999.5 } }
        : value,
    );
    expect(changed).not.toEqual(original);
    const findings = await findingsOf(importBid(text, JSON.stringify(changed), ids[0]), "2027-01-15");
    const rules = new Set(findings.filter(stops).map(({ rule }) => rule));
    expect(rules).toContain("price/total-mismatch");
    expect(rules).toContain("price/above-ceiling");
  });
});
