import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { currencyOfUnit } from "./currency-of-unit.ts";

const files = (
  pricing: string,
  { ceiling = "{ceiling: {amount: 5000, currency: RUB}, vat: included}", lots = "", bid = "" } = {},
) =>
  `${tenderFile(lots).replace("price: {vat: included}", `price: ${ceiling}`)}//- bids/demo/pricing.bid.yaml
kind: pricing
vat: {rate: 20, included: true}
items:
  - {title: Съёмка, quantity: 1, unit: день, unitPrice: 2500}
${pricing}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
${bid}
`;

describe("price/currency", () => {
  it("rejects, and shows where the tender says so", async () => {
    const [finding] = await check(files('currency: EUR\n# error[price/currency] "EUR": the tender is in RUB'));
    expect(finding).toMatchObject({ verdict: "rejection", fixable: false });
    expect(finding?.related.map(({ file }) => file)).toEqual(["bids/demo/tender.bid.yaml"]);
  });

  const lots = "lots: [{id: L1, title: أولى, ceiling: {amount: 9000, currency: USD}}, {id: L2, title: ثانية}]";
  const noCeiling = "{vat: included}";

  it("asks the lots that are bid for, where the whole has no limit", async () => {
    await check(files("currency: EUR", { ceiling: noCeiling }));
    await check(files('currency: EUR\n# error[price/currency] "EUR": in USD', { ceiling: noCeiling, lots }));
    await check(files("currency: USD", { ceiling: noCeiling, lots }));
    await check(files("currency: EUR", { ceiling: noCeiling, lots, bid: "lots: [L2]" }));
  });

  it("tells a wrong code once, and not the words that are right", () =>
    check(files('currency: USD\n# error[price/currency] "USD"\ntotalInWords: Две тысячи пятьсот рублей 00 копеек')));

  it("mends the currency in the words", () =>
    checkFix(
      files("currency: RUB\ntotalInWords: Две тысячи пятьсот белорусских рублей, без НДС"),
      files('currency: RUB\ntotalInWords: "Две тысячи пятьсот рублей 00 копеек, без НДС"'),
    ));

  it("leaves the words to the other rule where their number is wrong as well", () =>
    checkFix(
      files("currency: RUB\ntotalInWords: مائة ريال سعودي"),
      files("currency: RUB\ntotalInWords: ألفان وخمسمائة روبل روسي"),
    ));

  it.each([
    ["USD", "USD"],
    ["долл. США", "USD"],
    ["тыс. руб.", "BYN RUB"],
    ["евро/мес.", "EUR"],
    ["€ per hour", "EUR"],
    ["ريال سعودي لكل ساعة", "SAR"],
    ["دولار", "AUD CAD HKD NZD SGD USD"],
  ])("reads the unit %s as money", (unit, codes) => {
    expect([...(currencyOfUnit(unit) ?? [])].sort().join(" ")).toBe(codes);
  });

  it.each(["фунт", "EUR pallet", "евро-поддон", "день", "шт.", "р", "منشور", "cent", "pounds", "", "центнер"])(
    "does not read the unit %s as money",
    (unit) => {
      expect(currencyOfUnit(unit)).toBeUndefined();
    },
  );
});
