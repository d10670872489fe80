import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = (kpis: string, dates = "executionStart: 2027-01-01, executionEnd: 2027-12-31"): string =>
  tenderFile(`kpis:\n${kpis}`)
    .replace("+03:00}", `+03:00, ${dates}}`)
    .replace("price: {", "price: {ceiling: {amount: 225000, currency: RUB}, ");
const kpi = (fields: string): string =>
  `  - {id: K1, metric: Публикации, unit: публикация, baseline: 0, dataOwner: tenderer, ${fields}}`;
const rates = (cost: string, currency = "RUB"): string => `${companyFile()}//- company/rates.bid.yaml
kind: rates
currency: ${currency}
rates:
  - {id: dear, title: Пост с видео, unit: публикация, cost: 9000}
  - {id: post, title: Пост, unit: публикация, cost: ${cost}}
`;
const bid = (drawn = "", more = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
${drawn}status: draft
${more}`;
const finding = (part = ""): string => `#       ^^^^^^^^^^^^^^^ warning[kpi/infeasible]: ${part}\n`;

describe("kpi/infeasible", () => {
  it("shows what would be left for one unit, and the entry of the price book", async () => {
    const [found] = await check(
      tender(kpi("period: day, target: 2")) + rates("308.23") + bid(finding("RUB 225,007.90")),
    );
    expect(found?.message).toContain("RUB\u00a018,750.00 a month for 12 months");
    expect(found?.related.map(({ message }) => message)).toEqual([
      "K1: even if all the money went into it, RUB\u00a0308.22 would be left for one публикация; your price book says RUB\u00a0308.23.",
      "The price book says so here: Пост.",
    ]);
  });

  it("is content to the kopeck", () => check(tender(kpi("period: day, target: 2")) + rates("308.21") + bid()));

  it("counts a part of a month by its days", () =>
    check(
      tender(kpi("period: month, target: 100"), "executionStart: 2027-01-11, executionEnd: 2027-02-26") +
        rates("1500") +
        bid(finding("100 × 1.51 = 151 публикация × 1,500.00 = 226,500.00")),
    ));

  it("takes what the bid promises in place of the target", () =>
    check(
      tender(kpi("period: contract, target: 100")) +
        rates("2000") +
        bid(finding("150 публикация × 2,000.00 = 300,000.00"), "kpis: [{kpi: K1, value: 150}]\n"),
    ));

  it("compares with the price without VAT once there is one", async () => {
    const pricing = `//- bids/demo/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: 22, included: true}
items: [{title: Публикации, quantity: 1, unit: договор, unitPrice: 122000, total: 122000}]
total: 122000
`;
    const files = tender(kpi("period: contract, target: 100")) + rates("1000") + bid("", "pricing: pricing.bid.yaml\n");
    await check(files + pricing);
    await check(
      files.replace("cost: 1000}", "cost: 1000.01}") +
        pricing +
        '# warning[kpi/infeasible] "122000": the price without VAT is RUB 100,000.00',
    );
  });

  it.each([
    ["there is no price book", tender(kpi("period: day, target: 2")) + companyFile()],
    ["the price book is in another currency", tender(kpi("period: day, target: 2")) + rates("9000", "USD")],
    [
      "no entry has that unit",
      tender(kpi("period: day, target: 2")).replace("unit: публикация", "unit: подписчик") + rates("9000"),
    ],
    ["the period is in free words", tender(kpi("period: каждый сезон, target: 2")) + rates("9000")],
    [
      "nobody knows how long the work takes",
      tender(kpi("period: day, target: 2"), "opening: 2026-12-01") + rates("9000"),
    ],
    ["nothing is asked for", tender(kpi("period: day, target: 0")) + rates("9000")],
  ])("has nothing to say where %s", async (_, files) => {
    await check(files + bid());
  });
});
