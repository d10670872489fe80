import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (line: string, lots = "") =>
  `${tenderFile(lots === "" ? "" : "lots: [{id: L1, title: Портал}, {id: L2, title: Сцена}]\nitems: [{id: I2, lot: L2, title: Сцена, quantity: 1, unit: шт.}]")}//- bids/demo/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: 20, included: true}
items:
  - {title: Публикации, unit: шт., ${line}}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
${lots}
`;

describe("price/line-mismatch", () => {
  it.each([
    ["quantity: 3, unitPrice: 0.1, total: 0.4", "quantity: 3, unitPrice: 0.1, total: 0.30"],
    ["quantity: 64, unitPrice: 300, total: 19000", "quantity: 64, unitPrice: 300, total: 19200"],
    ['quantity: 64, unitPrice: 300, total: "19000.00"', 'quantity: 64, unitPrice: 300, total: "19200.00"'],
    ["quantity: 0.5, unitPrice: 0.25, total: '0.15'", "quantity: 0.5, unitPrice: 0.25, total: '0.13'"],
  ])("writes the product: %s", (before, after) => checkFix(files(before), files(after)));

  it.each([
    "quantity: 3, unitPrice: 0.1, total: 0.30",
    "quantity: 0.5, unitPrice: 0.25, total: 0.13",
    "quantity: 64, unitPrice: 300",
    "quantity: 1000000000, unitPrice: 99999999999.99, total: 99999999999990000000.00",
  ])("takes %s", async (line) => {
    await check(files(line));
  });

  it.each([
    ["quantity: 30, unit: шт", 'error[price/line-mismatch] "30": priced for 30 шт, but the tender asks for 60 шт'],
    ["quantity: 60, unit: штука", ""],
    ["quantity: 1, unit: комплект", ""],
  ])("compares with the quantity that the tender asks for: %s", async (line, finding) => {
    await check(
      `${tenderFile("items: [{id: I1, title: Стул, quantity: 60, unit: шт}]")}//- bids/demo/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: 20, included: true}
items:
  - {item: I1, title: Стул, ${line}, unitPrice: 10}
${finding && `# ${finding}\n`}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
`,
    );
  });

  it("is silent about a lot that is not bid for, even where only the item names it", () =>
    check(files("item: I2, quantity: 2, unitPrice: 10, total: 30", "lots: [L1]")));
});
