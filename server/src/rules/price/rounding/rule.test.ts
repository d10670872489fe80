import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (lines: string, currency = "SAR") =>
  `${tenderFile("lots: [{id: L1, title: Портал}]")}//- bids/demo/pricing.bid.yaml
kind: pricing
currency: ${currency}
vat: {rate: 15, included: true}
${lines}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
`;
const items = (...lines: readonly string[]) =>
  `items:\n${lines.map((line) => `  - {title: بند, unit: وحدة, ${line}}`).join("\n")}`;
const thirds = items(...["0.335", "0.335", "0.335"].map((price) => `lot: L1, quantity: 0.5, unitPrice: "${price}"`));

describe("price/rounding", () => {
  it.each([
    ['quantity: 0.5, unitPrice: 0.25, total: "0.12"', 'quantity: 0.5, unitPrice: 0.25, total: "0.13"'],
    ["quantity: 0.5, unitPrice: 0.27, total: 0.13", "quantity: 0.5, unitPrice: 0.27, total: 0.14"],
    ["quantity: 0.5, unitPrice: 0.23, total: 0.115", "quantity: 0.5, unitPrice: 0.23, total: 0.12"],
  ])("rounds the total of a line half away from zero: %s", (before, after) =>
    checkFix(files(items(before)), files(items(after))),
  );

  it("tells a sum that was rounded at the end from a wrong one", async () => {
    // Each line is 0.1675, that is 0.17; together 0.51, and 0.50 where they are added up first.
    await check(
      files(
        `${thirds}\nlots:\n  - {id: L1, total: 0.50}\n  # warning[price/rounding] "0.50": The total of lot L1 is 0.50, but its lines come to 0.51`,
      ),
    );
    await check(files(`${thirds}\ntotal: 0.49\n# error[price/total-mismatch] "0.49": add up to 0.51`));
    await check(files(`${thirds}\ntotal: 0.51`));
  });

  it("mends a sum", () => checkFix(files(`${thirds}\ntotal: "0.50"`), files(`${thirds}\ntotal: "0.51"`)));

  it("does not call a wrong total a matter of rounding", () =>
    check(
      files(
        `${items("quantity: 3, unitPrice: 10, total: 31")}\n  # error[price/line-mismatch] "31": 3 × 10 is 30\ntotal: 31`,
      ),
    ));

  it("is silent where all zeros stand behind the coins, and where the rest of a price changes nothing", () =>
    check(
      files(
        `${items("quantity: 1, unitPrice: 10.500, total: 10.5000", "quantity: 1, unitPrice: 0.001")}\ntotal: 10.50`,
      ),
    ));

  it("advises about the price of one where the form might cut it off", async () => {
    const [finding] = await check(
      files(
        `${items("quantity: 7, unitPrice: 0.3333")}\n  # info[price/rounding] "0.3333": the line then comes to SAR 2.31 instead of SAR 2.33`,
      ),
    );
    expect(finding?.verdict).toBe("advice");
    expect(finding?.fixable).toBe(false);
  });

  it.each([
    ["KWD", "quantity: 3, unitPrice: 1.125, total: 3.375"],
    ["KWD", "quantity: 1, unitPrice: 0.0005, total: 0.001"],
    ["JPY", "quantity: 2, unitPrice: 50, total: 100"],
    ["USD", "quantity: 2, unitPrice: 50.25"],
  ])("knows the coins of %s: %s", async (currency, line) => {
    await check(files(items(line), currency));
  });

  it("knows that there is no half yen", () =>
    check(files(`${items("quantity: 2, unitPrice: 50.5")}\n  # info[price/rounding] "50.5": no decimals`, "JPY")));

  it("tells parts of a coin in lines and their total once", () =>
    check(
      files(
        `${items("quantity: 3, unitPrice: 1.125, total: 3.375")}\n  # warning[price/rounding] "3.375": Write 3.38\n  # info[price/rounding] "1.125": or write 1.13\ntotal: 3.375`,
      ),
    ));
});
