import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (
  words: string,
  { currency = "RUB", vat = "{rate: 20, included: true}", price = "219600", more = "" } = {},
) =>
  `${tenderFile("lots: [{id: L1, title: Портал}, {id: L2, title: Сцена}]")}//- bids/demo/pricing.bid.yaml
kind: pricing
currency: ${currency}
vat: ${vat}
items:
  - {lot: L1, title: خدمة, quantity: 1, unit: سنة, unitPrice: ${price}}
${words}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
${more}
`;
const wrong = (text: string, part = "") => `# error[price/words-mismatch] ${JSON.stringify(text)}: ${part}`;

describe("price/words-mismatch", () => {
  it.each([
    ["RUB", "Двести девятнадцать тысяч шестьсот"],
    ["RUB", "двухсот девятнадцати тысяч шестисот рублей"],
    ["RUB", "مائتان وتسعة عشر ألفًا وستمائة روبل روسي فقط لا غير"],
    ["SAR", "مئتين وتسعة عشر ألف وستمئة ريال"],
    ["USD", "Two hundred nineteen thousand six hundred US dollars only"],
    ["RUB", "По цене заявки"],
    ["UAH", "Двісті дев’ятнадцять тисяч шістсот гривень"],
  ])("is silent, %s: %s", async (currency, words) => {
    await check(files(`totalInWords: ${words}`, { currency }));
  });

  it.each([
    ["RUB", "Двести девятнадцать тысяч рублей", "Двести девятнадцать тысяч шестьсот рублей 00 копеек"],
    ["RUB", "مائتان وستة عشر ألفا وتسعمئة روبل", "مائتان وتسعة عشر ألفًا وستمائة روبل روسي"],
    ["SAR", "مائتا ألف ريال", "مائتان وتسعة عشر ألفًا وستمائة ريال سعودي"],
    [
      "GBP",
      "Two hundred and nineteen thousand pounds",
      "Two hundred and nineteen thousand six hundred pounds sterling",
    ],
    [
      "RUB",
      '"Двести тысяч рублей 00 копеек, НДС не облагается"',
      '"Двести девятнадцать тысяч шестьсот рублей 00 копеек, НДС не облагается"',
    ],
  ])("writes the words anew, %s: %s", (currency, before, after) =>
    checkFix(files(`totalInWords: ${before}`, { currency }), files(`totalInWords: ${after}`, { currency })),
  );

  it("counts coins", () =>
    checkFix(
      files("totalInWords: Сто рублей 05 копеек", { price: "100.50" }),
      files("totalInWords: Сто рублей 50 копеек", { price: "100.50" }),
    ));

  it("takes the total with or without VAT", async () => {
    const vat = "{rate: 20, included: false}";
    const included = files("totalInWords: Двести шестьдесят три тысячи пятьсот двадцать рублей", { vat });
    await check(included.replace("price: {vat: included}", "price: {vat: excluded}"));
    await check(files("totalInWords: Сто восемьдесят три тысячи рублей"));
  });

  it("compares the words of a lot with the lot, and not those of a lot that is not bid for", async () => {
    await check(
      files(
        `lots:\n  - {id: L1, total: 219600, totalInWords: مائتا ألف روبل}\n  ${wrong("مائتا ألف روبل", "the total of lot L1 is RUB 219,600.00")}`,
      ),
    );
    await check(files("lots: [{id: L2, total: 5, totalInWords: Сто рублей}]", { more: "lots: [L1]" }));
  });

  it("compares figures beside the words, too", async () => {
    const words = "216 900 (Двести девятнадцать тысяч шестьсот) рублей";
    await check(
      files(`totalInWords: ${words}\n${wrong(words, "The figures in this text say 216,900.00, but the total is")}`),
    );
  });

  it("gives no fix for a currency whose forms it does not know", async () => {
    const [finding] = await check(
      files(`totalInWords: Сто тысяч\n${wrong("Сто тысяч", "the total is XAU 219,600.00")}`, { currency: "XAU" }),
    );
    expect(finding?.fixable).toBe(false);
  });

  const letter = (text: string) => `sections: [letter.md]
//- bids/demo/letter.md
---
id: letter
title: خطاب
---
${text}`;

  it("writes words in the prose anew where the figures are right", () =>
    checkFix(
      files("", { more: letter("Цена: 219 600 (Двести девятнадцать тысяч) рублей.") }),
      files("", { more: letter("Цена: 219 600 (Двести девятнадцать тысяч шестьсот) рублей.") }),
    ));

  it.each([
    "Аванс 10 000,50 (десять тысяч) рублей 50 копеек и 300 (триста) рублей.",
    "Платим 54 000 (в три приёма) рублей.",
    "نطلب 54000 (أربعة وخمسين ألف) روبل فقط.",
    "We pay RUB 54,000 (fifty-four thousand roubles) at once.",
    "ندفع 54000 روبل (أربعة وخمسين ألف روبل).",
    "ندفع 102 روبل (مئة وروبلان).",
    "We pay 300 roubles (one hundred roubles each).",
    "Платим 54 000 рублей (в два приёма).",
  ])("is silent: %s", async (text) => {
    await check(files("", { more: letter(text) }));
  });

  it("compares words behind a variable with what it prints", async () => {
    await check(files("", { more: letter("Цена: {{price.total}} (Двести девятнадцать тысяч шестьсот рублей).") }));
    const text = "Цена: {{price.total}} (Двести девять тысяч шестьсот рублей).";
    await check(
      files("", {
        more: letter(
          `${text}\n<!-- error[price/words-mismatch] "Двести девять тысяч шестьсот рублей": say 209,600.00 -->`,
        ),
      }),
    );
  });

  it.each([
    ["ندفع 54000 روبل (خمسون ألف روبل).", "خمسون ألف روبل"],
    ["Платим 54 000 рублей (пятьдесят тысяч рублей).", "пятьдесят тысяч рублей"],
    ["We pay 54,000 roubles (fifty thousand roubles).", "fifty thousand roubles"],
  ])("reads words behind the currency, too: %s", async (text, words) => {
    await check(files("", { more: letter(`${text}\n<!-- ${wrong(words, "say 50,000.00").slice(2)} -->`) }));
  });

  it("reports words in the prose without a fix where the figures are no price", async () => {
    const [finding] = await check(
      files("", {
        more: letter(`ندفع 54000 (خمسون ألف) روبل.\n<!-- error[price/words-mismatch] "خمسون ألف": say 50,000.00 -->`),
      }),
    );
    expect(finding?.fixable).toBe(false);
  });
});
