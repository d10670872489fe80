import Big from "big.js";
import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { isNearMiss } from "./near-miss.ts";

interface Files {
  readonly front?: string;
  readonly currency?: string;
  readonly vat?: string;
  readonly lots?: string;
  readonly bid?: string;
}

/** A bid of 165 600 and 54 000, which make 219 600; of that 36 600 are VAT of 20 %. */
const files = (text: string, more: Files = {}) => {
  const { front = "", currency = "RUB", vat = "{rate: 20, included: true}", lots = oneLot, bid = "" } = more;
  const basis = vat.includes("false") ? "excluded" : "included";
  const price = `price: {ceiling: {amount: 225000, currency: ${currency}}, vat: ${basis}}`;
  return `${tenderFile(lots).replace("price: {vat: included}", price)}//- bids/demo/pricing.bid.yaml
kind: pricing
currency: ${currency}
vat: ${vat}
items:
  - {lot: L1, title: إدارة الصفحات, quantity: 12, unit: شهر, unitPrice: 13800}
  - {lot: ${lots === oneLot ? "L1" : "L2"}, title: المنشورات, quantity: 720, unit: منشور, unitPrice: 75}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
sections: [letter.md]
${bid}
//- bids/demo/letter.md
---
id: letter
title: خطاب
${front}
---
${text}
`;
};
const oneLot = "lots: [{id: L1, title: Портал}]";
const twoLots = "lots: [{id: L1, title: Портал}, {id: L2, title: Печать}]";

describe("price/text-mismatch", () => {
  it.each([
    ["Цена предложения — 225 000 руб.", "225 000 руб.", "{{price.total}}"],
    ["Стоимость нашего предложения составляет 218 тыс. руб.", "218 тыс. руб.", "{{price.total}}"],
    ["Предлагаемая цена: **220000 рублей**, она твёрдая.", "220000 рублей", "{{price.total}}"],
    ["Общая стоимость работ составляет 229 600,00 ₽.", "229 600,00 ₽", "{{price.total}}"],
    [
      "Итоговая цена с НДС: 229 600 (двести двадцать девять тысяч шестьсот) рублей 00 копеек.",
      "229 600 (двести двадцать девять тысяч шестьсот) рублей 00 копеек",
      "{{price.total}}",
    ],
    ["Общая стоимость без НДС равна 189 000 руб.", "189 000 руб.", "{{price.totalWithoutVat}}"],
    ["Наша цена: 225 500 руб.", "225 500 руб.", "{{price.total}}"],
    ["Grand total: RUB 220,500", "RUB 220,500", "{{price.total}}"],
    ["Our bid price is RUB 225,000.00.", "RUB 225,000.00", "{{price.total}}"],
    ["The total price of the works amounts to 220,000 roubles.", "220,000 roubles", "{{price.total}}"],
    [
      "The price of our offer, all services included, is 0.25 million roubles.",
      "0.25 million roubles",
      "{{price.total}}",
    ],
    ["سعر العرض ٢٢٥٬٠٠٠ روبل روسي.", "٢٢٥٬٠٠٠ روبل روسي", "{{price.total}}"],
    ["تبلغ القيمة الإجمالية 220000 روبل شاملةً الضريبة.", "220000 روبل", "{{price.total}}"],
    ["إجمالي قيمة عرضنا هو 225 ألف روبل.", "225 ألف روبل", "{{price.total}}"],
    ["مبلغ الضريبة 36000 روبل.", "36000 روبل", "{{price.vat}}"],
    ["Цена включает всё, в т. ч. НДС 20 % — 36 000 руб.", "36 000 руб.", "{{price.vat}}"],
    ["К оплате 216 900 руб.", "216 900 руб.", "{{price.total}}"],
  ])("%s", (text, amount, variable) => checkFix(files(text), files(text.replace(amount, variable))));

  it.each([
    "Цена предложения — 219 600 руб.",
    "Цена предложения — 219 600,00 рублей, в том числе НДС 20 % — 36 600 руб.",
    "Цена предложения — 220 тыс. руб., точнее 219,6 тыс. руб.",
    "Цена предложения без НДС — 183 000 руб.",
    "Общая стоимость публикаций: 54 000 руб.",
    "Общая стоимость: 225 000 руб.",
    "Цена предложения на 5 400 руб. ниже начальной.",
    "Цена предложения — 219 600 руб. (НДС 20 % — 36 600 руб.), что на 5 400 руб. ниже НМЦК 225 000 руб.",
    "Цена предложения по второй позиции — 54 000 руб.",
    "Цена предложения за первый год — 100 000 руб.",
    "Наша цена за публикацию — 70 руб.",
    "Предлагаемая цена часа работы — 1 500 руб.",
    "Итоговая сумма: 12 000 руб.",
    "Стоимость печати 12 000 руб., в том числе НДС 20 % — 2 000 руб.",
    "Сумма обеспечения заявки — 2 250 руб.",
    "Цена предложения не превышает 225 000 руб.",
    "Цена предложения включает доставку за 5 000 руб.",
    "Начальная максимальная цена контракта — 225 000 руб.",
    "Общая стоимость аналогичного контракта — 410 000 руб.",
    "Общая стоимость первого этапа — 40 000 руб.",
    "Общая стоимость дизайн-макетов составляет 12 000 руб.",
    "Наша цена — около 220 000 руб.",
    "Цена нашего предложения в долларах — 3 000 долл. США.",
    "Штраф за срыв срока — 21 960 руб., аванс 291 600 руб. не требуется.",
    "Наша выручка за год — 216 900 руб.",
    "Аудитория — 216 900 подписчиков; договор № 216900 от 2024 г.",
    "НДС 20 % включён. Стоимость с НДС — 219 600 руб.",
    "The total price is RUB 219,600.00, of which VAT: RUB 36,600.",
    "Total price per month: RUB 18,300.",
    "We paid 216,900 roubles for it last year.",
    "The quoted price for a single post is 70 roubles.",
    "Grand total: RUB 12,000.",
    "Our price is lower than RUB 225,000.",
    "يقل سعر عرضنا عن 225000 روبل.",
    "سعر العرض 219600 روبل شاملًا الضريبة.",
    "القيمة الإجمالية لعقد مماثل 410000 روبل.",
    "ضمان التنفيذ 10980 روبل.",
    "السعر المقترح للمنشور الواحد 70 روبل.",
    "قيمة العرض المرئي 5000 روبل.",
    "المبلغ الإجمالي للتصوير 12000 روبل.",
    "`216 900 руб.` и {{price.total}}",
  ])("is silent: %s", async (text) => {
    await check(files(text));
  });

  it("takes amounts of past contracts that are named or listed", async () => {
    const contracts = `//- company/past-contracts.bid.yaml
kind: contracts
contracts: [{id: c1, buyer: Музей, title: Выставка, amount: {amount: 216900, currency: RUB}, start: 2024-01-01, end: 2024-12-31}]
`;
    const library = `${companyFile()}${contracts}`;
    await check(library + files("Общая стоимость: 216 900 руб. Затем ещё 216 900 руб."));
    await check(library + files("Цена предложения по :contract[c1] была 300 000 руб., общая стоимость — 300 000 руб."));
  });

  it("uses the other side of VAT where the words ask for it", () =>
    checkFix(
      files("Цена предложения с учётом НДС — 250 000 руб.", { vat: "{rate: 20, included: false}" }),
      files("Цена предложения с учётом НДС — {{price.totalWithVat}}", { vat: "{rate: 20, included: false}" }),
    ));

  it("knows the lots, and writes the total of the section’s own", async () => {
    await check(files("Цена предложения по лоту — 54 000 руб.", { lots: twoLots }));
    await checkFix(
      files("Цена предложения по лоту — 55 000 руб.", { lots: twoLots, front: "lot: L2" }),
      files("Цена предложения по лоту — {{lot.L2.total}}", { lots: twoLots, front: "lot: L2" }),
    );
  });

  it("proposes nothing for a lot that it cannot tell", async () => {
    const text =
      'Цена предложения по лоту 2 — 55 000 руб.\n<!-- warning[price/text-mismatch] "55 000 руб.": no lot comes to that -->';
    const [finding] = await check(files(text, { lots: twoLots }));
    expect(finding?.fixable).toBe(false);
  });

  it("says of VAT of a lot that it is that of none", () =>
    check(
      files(
        'Цена по лоту 2 — 54 000 руб., в том числе НДС 20 % 11 111 руб.\n<!-- warning[price/text-mismatch] "11 111 руб.": as the VAT of a lot -->',
        { lots: twoLots, vat: "{rate: 20, included: true}" },
      ),
    ));

  it("does not tear styles apart", async () => {
    const text = 'Цена предложения — 225 **000 руб.**\n<!-- warning[price/text-mismatch] "225 **000 руб.": price -->';
    const [finding] = await check(files(text));
    expect(finding?.fixable).toBe(false);
  });

  it("reads notes in YAML, where no variable can stand", async () => {
    const note = 'note: "Цена нашего предложения — 225 000 руб."';
    const spec = `//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - requirement: R1
    value: true
    ${note}
    # warning[price/text-mismatch] "225 000 руб.": Correct the text, or the prices
`;
    const fixture = files("Текст.", { bid: "specification: [specification.bid.yaml]" }).replace(
      "price: {ceiling",
      "requirements: [{id: R1, kind: technical, text: Сопровождать}]\nprice: {ceiling",
    );
    const [finding] = await check(fixture + spec);
    expect(finding?.fixable).toBe(false);
  });

  it.each([
    ["SAR", "إجمالي قيمة العرض 225000 ر.س", "225000 ر.س"],
    ["USD", "The price of our offer is $225,000", "$225,000"],
    ["EUR", "Цена предложения — 225 000 €", "225 000 €"],
    ["KZT", "Цена предложения — 225 000 тг.", "225 000 тг."],
  ])("reads %s: %s", (currency, text, amount) =>
    checkFix(files(text, { currency }), files(text.replace(amount, "{{price.total}}"), { currency })),
  );

  it("comes to an end with a paragraph of 180,000 signs", async () => {
    await check(`//- only price/text-mismatch\n${files("Платим 12 345 руб. и ещё 54 000 руб. в срок, ".repeat(4000))}`);
  });

  it.each([
    ["216900", "219600", true],
    ["219060", "219600", true],
    ["219600", "219600", false],
    ["129600", "219600", true],
    ["210000", "120000", false],
    ["219000", "219600", false],
    ["219700", "219600", false],
    ["219638.50", "219637.50", true],
    ["219630.50", "219637.50", false],
    ["2196000", "219600", false],
    ["96100", "91600", false],
  ])("near miss: %s for %s is %s", (written, known, isMiss) => {
    expect(isNearMiss(new Big(written), new Big(known), 2)).toBe(isMiss);
  });
});
