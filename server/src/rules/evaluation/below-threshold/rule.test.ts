import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const house = (source = "") => `//- tenderdraft.yaml
kind: workspace
packs: [our-house]
//- packs/house.bid.yaml
kind: pack
id: our-house
title: قواعد المشتري
formulas: [{id: saved, title: نسبة التوفير, method: share-of-maximum${source}}]
`;
const files = (criterion: string, pricing: string, { lots = "", bid = "", pack = house() } = {}) =>
  `${pack}${tenderFile(`${lots}\nevaluation: {criteria: [{id: E1, title: السعر, type: price, weight: 50, ${criterion}}, {id: E2, title: الجودة, type: quality, weight: 50}]}`).replace("price: {vat: included}", "price: {ceiling: {amount: 1000, currency: SAR}, vat: included}")}//- bids/demo/pricing.bid.yaml
kind: pricing
currency: SAR
vat: {rate: 15, included: true}
${pricing}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
${bid}
`;
const items = (...lines: readonly string[]) =>
  `items:\n${lines.map((line) => `  - {title: خدمة, unit: سنة, quantity: 1, ${line}}`).join("\n")}`;
const below = (text: string, part: string, severity = "error") =>
  `\n# ${severity}[evaluation/below-threshold] "${text}": ${part}`;

describe("evaluation/below-threshold", () => {
  it("counts exactly: the minimum itself is enough", async () => {
    await check(files("minimum: 10, formula: saved", items("unitPrice: 800")));
    const [finding] = await check(
      files(
        "minimum: 10, formula: saved",
        `${items("unitPrice: 801")}\ntotal: 801${below("801", "gets 9.95 of 50 points")}`,
      ),
    );
    expect(finding?.verdict).toBe("rejection");
    expect(finding?.related.map(({ message }) => message)).toEqual([
      "The tender sets the minimum here.",
      "The points are counted from this price limit.",
    ]);
  });

  it("is a warning where nobody has confirmed the formula", () =>
    check(
      files(
        "minimum: 10, formula: saved",
        `${items("unitPrice: 900")}\ntotal: 900${below("900", "gets 5 of 50", "warning")}`,
        { pack: house(", source: {clause: لائحة المشتريات, asOf: 2026-11-23, verified: false}") },
      ),
    ));

  it.each([
    ["a formula that compares with others", "minimum: 49, formula: lowest-price", "999"],
    ["no minimum", "formula: saved", "999"],
    ["no formula", "minimum: 49", "999"],
  ])("is silent with %s", async (_, criterion, price) => {
    await check(files(criterion, items(`unitPrice: ${price}`)));
  });

  it("leaves a price above the limit to the rule for that", () =>
    check(
      files(
        "minimum: 10, formula: saved",
        `${items("unitPrice: 1001")}\ntotal: 1001\n# error[price/above-ceiling] "1001"`,
      ),
    ));

  const lots = "lots: [{id: L1, title: أولى, ceiling: 600}, {id: L2, title: ثانية, ceiling: 400}]";

  it("scores each lot that is bid for by its own limit", async () => {
    const pricing = `${items("lot: L1, unitPrice: 300", "lot: L2, unitPrice: 390")}\nlots:\n  - {id: L2, total: 390}`;
    await check(
      files("minimum: 10, formula: saved", `${pricing}${below("390", "The price of lot L2 of SAR 390.00 gets 1.25")}`, {
        lots,
      }),
    );
    await check(files("minimum: 10, formula: saved", pricing, { lots, bid: "lots: [L1]" }));
  });
});
