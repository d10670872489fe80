import { describe, expect, it } from "vitest";
import { check, checkFiles, checkFix } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (lines: string, bid = "") =>
  `${tenderFile("lots: [{id: L1, title: Портал}, {id: L2, title: Сцена}]\nitems: [{id: I2, lot: L2, title: Сцена, quantity: 1, unit: шт.}]")}//- bids/demo/pricing.bid.yaml
kind: pricing
currency: SAR
vat: {rate: 15, included: true}
${lines}
//- only price/line-mismatch, price/total-mismatch, schema/invalid
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
${bid}
`;
const items = (...lines: readonly string[]) =>
  `items:\n${lines.map((line) => `  - {title: بند, unit: وحدة, ${line}}`).join("\n")}`;

/** Which totals are called wrong. */
async function mismatches(fixture: string): Promise<readonly string[]> {
  const { findings } = await checkFiles(parseFixture(fixture));
  return findings
    .filter(({ rule }) => rule === "price/total-mismatch")
    .map(({ message }) => /^The total of (lot \S+)/.exec(message)?.[1] ?? "total");
}

describe("price/total-mismatch", () => {
  it("writes the sum in the style of the old total", () => {
    const lines = items("quantity: 2, unitPrice: 100.25", "quantity: 1, unitPrice: 0.5");
    return checkFix(files(`${lines}\ntotal: "200" # بدون ضريبة`), files(`${lines}\ntotal: "201" # بدون ضريبة`));
  });

  it("gives the total of a lot to the items that belong to it", () => {
    const lines = items("lot: L1, quantity: 1, unitPrice: 10", "item: I2, quantity: 1, unitPrice: 20");
    return checkFix(
      files(`${lines}\nlots: [{id: L1, total: 10}, {id: L2, total: 30}]\ntotal: 30`),
      files(`${lines}\nlots: [{id: L1, total: 10}, {id: L2, total: 20}]\ntotal: 30`),
    );
  });

  it("tells one wrong line once, whichever of the two sums the total was made from", async () => {
    const drawn = '# error[price/line-mismatch] "25": 2 × 10 is 20';
    const lines = items("quantity: 2, unitPrice: 10, total: 25").concat(`\n  ${drawn}`);
    await check(files(`${lines}\ntotal: 20`));
    await check(files(`${lines}\ntotal: 25`));
  });

  it("waits until every line has its numbers", async () => {
    const half = '  - {title: بند}\n  # error[schema/invalid] "title: بند": “quantity”';
    const rest = ["unit", "unitPrice"].map((key) => `\n  # error[schema/invalid] "title: بند": “${key}”`).join("");
    await check(files(`${items("quantity: 2, unitPrice: 10, total: 20")}\n${half}${rest}\ntotal: 999`));
  });

  it("tells of the lot alone where the total adds up the lots", async () => {
    const lines = items("lot: L1, quantity: 1, unitPrice: 10", "lot: L2, quantity: 1, unitPrice: 20");
    const lots = (total: string) =>
      files(`${lines}\nlots: [{id: L1, total: 10}, {id: L2, total: 30}]\ntotal: ${total}`);
    expect(await mismatches(lots("40"))).toEqual(["lot L2"]);
    expect(await mismatches(lots("50"))).toEqual(["lot L2", "total"]);
    expect(await mismatches(lots("30"))).toEqual(["lot L2"]);
  });

  it("counts a line of a lot that there is not to any", async () => {
    const lines = items("lot: L1, quantity: 1, unitPrice: 10", "lot: L12, quantity: 1, unitPrice: 20");
    expect(await mismatches(files(`${lines}\nlots: [{id: L1, total: 30}]`))).toEqual([]);
    expect(await mismatches(files(`${lines}\nlots: [{id: L1, total: 31}]`))).toEqual(["lot L1"]);
  });

  it("takes the total with or without the lots that are not bid for", async () => {
    const lines = items("lot: L1, quantity: 1, unitPrice: 10", "lot: L2, quantity: 1, unitPrice: 20");
    await check(files(`${lines}\ntotal: 30`, "lots: [L1]"));
    await check(files(`${lines}\nlots: [{id: L2, total: 999}]\ntotal: 10`, "lots: [L1]"));
  });
});
