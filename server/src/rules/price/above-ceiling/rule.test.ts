import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (price: string, pricing: string, { lots = "", bid = "" } = {}) =>
  `${tenderFile(lots).replace("price: {vat: included}", `price: ${price}`)}//- bids/demo/pricing.bid.yaml
kind: pricing
${pricing}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
${bid}
`;
const ceiling = (amount: number, vat: string) => `{ceiling: {amount: ${amount}, currency: AED}, vat: ${vat}}`;
const offer = (amount: string, vat: string, more = "") =>
  `currency: AED\nvat: ${vat}\nitems:\n  - {title: خدمة, quantity: 1, unit: سنة, unitPrice: ${amount}}${more}`;
const above = (text = "items") => `\n# error[price/above-ceiling] "${text}": above the price limit`;

describe("price/above-ceiling", () => {
  it.each([
    ["included", "100", "{rate: 5, included: true}", false],
    ["included", "100.01", "{rate: 5, included: true}", true],
    ["included", "95.24", "{rate: 5, included: false}", false],
    ["included", "95.25", "{rate: 5, included: false}", true],
    ["excluded", "105", "{rate: 5, included: true}", false],
    ["excluded", "105.02", "{rate: 5, included: true}", true],
    ["excluded", "100", "{rate: 5, included: false}", false],
    ["exempt", "100", "{rate: 0, included: false}", false],
    ["exempt", "101", "{rate: 0, included: true}", true],
  ])("tender %s, offer of %s with %s", async (basis, amount, vat, isAbove) => {
    const other = vat.includes(`included: ${basis !== "included"}`) && basis !== "exempt";
    const said = other ? `\n# warning[price/vat] "${basis !== "included"}"` : "";
    const drawn = offer(amount, vat).replace("\nitems:", `${said}\nitems:${isAbove ? above() : ""}`);
    await check(files(ceiling(100, basis), drawn));
  });

  it("takes the written total where that is the larger one", () =>
    check(
      files(
        ceiling(100, "included"),
        offer(
          "90",
          "{rate: 5, included: true}",
          `\ntotal: 110${above("110")}\n# error[price/total-mismatch] "110": add up to 90`,
        ),
      ),
    ));

  it("does not compare currencies", () =>
    check(
      files(
        "{ceiling: {amount: 100, currency: USD}, vat: included}",
        offer("300", "{rate: 5, included: true}").replace("AED", 'AED\n# error[price/currency] "AED"'),
      ),
    ));

  const lots =
    "lots: [{id: L1, title: أولى, ceiling: 60}, {id: L2, title: ثانية, ceiling: {amount: 40, currency: AED}}]";
  const bothLots = (first: string, second: string) =>
    `currency: AED\nvat: {rate: 5, included: true}\nitems:\n  - {lot: L1, title: خدمة, quantity: 1, unit: سنة, unitPrice: ${first}}\n  - {lot: L2, title: خدمة, quantity: 1, unit: سنة, unitPrice: ${second}}`;

  it("judges each lot by its own limit, and tells the cause once", async () => {
    const pricing = bothLots("70", "40").replace(
      "items:",
      'items:\n# error[price/above-ceiling] "items": Lot L1 comes to AED 70.00 with VAT, which is AED 10.00 above',
    );
    const [finding] = await check(files(ceiling(100, "included"), pricing, { lots }));
    expect(finding?.related.map((place) => place.range.start.line)).toEqual([10]);
  });

  it("is silent about a lot that is not bid for", () =>
    check(files(ceiling(100, "included"), bothLots("60", "500"), { lots, bid: "lots: [L1]" })));

  it("sums the limits of the lots bid for where lines belong to no lot", () =>
    check(
      files(
        ceiling(100, "included"),
        offer("61", "{rate: 5, included: true}").replace(
          "items:",
          'items:\n# error[price/above-ceiling] "items": price limits of its lots, AED 60.00 together',
        ),
        {
          lots,
          bid: "lots: [L1]",
        },
      ),
    ));

  it("waits for a price that can be computed", () =>
    check(files(ceiling(100, "included"), "currency: AED\nvat: {rate: 5, included: true}\nitems: []")));
});
