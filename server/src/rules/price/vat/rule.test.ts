import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (asked: string, vat: string, drawn = "") =>
  `${tenderFile().replace("price: {vat: included}", `price: {vat: ${asked}}`)}//- bids/demo/pricing.bid.yaml
kind: pricing
currency: AED
vat: ${vat}
${drawn}
items:
  - {title: خدمة, quantity: 1, unit: سنة, unitPrice: 100}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
`;

describe("price/vat", () => {
  it.each([
    ["included", "{rate: 5, included: true}"],
    ["excluded", "{rate: 5, included: false}"],
    ["included", "{rate: 0, included: false}"],
    ["excluded", "{rate: 0, included: true}"],
    ["exempt", "{rate: 0, included: true}"],
    ["exempt", "{rate: 0.00, included: false}"],
  ])("takes %s with %s", async (asked, vat) => {
    await check(files(asked, vat));
  });

  it("reports prices with VAT where the tender wants none in them, without a fix", async () => {
    const drawn = '# warning[price/vat] "true": contain it';
    const [finding] = await check(files("excluded", "{rate: 5, included: true}", drawn));
    expect(finding).toMatchObject({ verdict: "formal", fixable: false });
    expect(finding?.related.map(({ file }) => file)).toEqual(["bids/demo/tender.bid.yaml"]);
  });

  it("drops a rate that is not due where the prices stay as they are", () =>
    checkFix(files("exempt", "{rate: 5, included: false}"), files("exempt", "{rate: 0, included: false}")));

  it("becomes a rejection where the law says so", async () => {
    const pack = `//- tenderdraft.yaml
kind: workspace
packs: [our-house]
//- packs/house.bid.yaml
kind: pack
id: our-house
title: قواعد المشتري
verdicts: [{rule: price/vat, verdict: rejection}]
`;
    const drawn = '# error[price/vat] "false": without it';
    const [finding] = await check(pack + files("included", "{rate: 5, included: false}", drawn));
    expect(finding?.verdict).toBe("rejection");
  });
});
