import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const pack = `//- tenderdraft.yaml
kind: workspace
packs: [our-house]
//- packs/house.bid.yaml
kind: pack
id: our-house
title: قواعد الشركة
thresholds:
  - {id: abnormallyLowPercent, value: 30}
`;
const files = (tenderLines: string, items: readonly string[], more = "", bid = "") =>
  `${tenderFile(tenderLines).replace("price: {vat: included}", "price: {ceiling: {amount: 1000, currency: SAR}, vat: included}")}//- bids/demo/pricing.bid.yaml
kind: pricing
currency: SAR
vat: {rate: 15, included: true}
items:
${items.map((item) => `  - {title: خدمة, unit: سنة, quantity: 1, ${item}}`).join("\n")}
${more}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
${bid}
`;
const low = (text: string, part: string) => `# warning[price/abnormally-low] "${text}": ${part}`;

describe("price/abnormally-low", () => {
  it("is silent where no pack gives a threshold", () => check(files("", ["unitPrice: 1"])));

  it("counts a drop of exactly the threshold, and names its source", async () => {
    await check(pack + files("", ["unitPrice: 700.01"]));
    const [finding] = await check(
      pack + files("", ["unitPrice: 700"], `total: 700\n${low("700", "SAR 700.00, which is 30 % below")}`),
    );
    expect(finding).toMatchObject({
      verdict: "formal",
      source: { pack: "our-house", clause: "قواعد الشركة", verified: true },
    });
    expect(finding?.related.map(({ file }) => file)).toEqual(["bids/demo/tender.bid.yaml", "packs/house.bid.yaml"]);
  });

  it("never says that a price dropped by more than it did", () =>
    check(pack + files("", ["unitPrice: 666.99"], `total: 666.99\n${low("666.99", "which is 33.3 % below")}`)));

  const lots = "lots: [{id: L1, title: أولى, ceiling: 600}, {id: L2, title: ثانية, ceiling: 400}]";

  it("judges each lot by its own limit, and tells the cause once", () =>
    check(
      pack +
        files(
          lots,
          ["lot: L1, unitPrice: 550", "lot: L2, unitPrice: 100"],
          `lots:\n  - {id: L2, total: 100}\n  ${low("100", "Lot L2 comes to SAR 100.00, which is 75 % below")}`,
        ),
    ));

  it("is silent about a lot that is not bid for", () =>
    check(pack + files(lots, ["lot: L1, unitPrice: 550", "lot: L2, unitPrice: 1"], "", "lots: [L1]")));

  it("waits until all lots and items are priced", async () => {
    await check(pack + files(lots, ["lot: L1, unitPrice: 550"]));
    const items = "items: [{id: I1, title: أ, quantity: 1, unit: سنة}, {id: I2, title: ب, quantity: 1, unit: سنة}]";
    await check(`${pack}${files(items, ["item: I1, unitPrice: 100"])}//- only price/abnormally-low\n`);
    await check(
      pack +
        files(
          items,
          ["item: I1, unitPrice: 100", "item: I2, unitPrice: 100"],
          `total: 200\n${low("200", "80 % below")}`,
        ),
    );
  });
});
