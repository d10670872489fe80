import Big from "big.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDecimal } from "../decimal.ts";
import { readAmountInWords } from "./read-amount.ts";
import type { WordsLanguage } from "./words-language.ts";
import { writeAmountInWords } from "./write-amount.ts";

const write = (amount: string, currency: string, language: string) =>
  writeAmountInWords(new Big(amount), currency, language);

/** What a text is read as; the amount, and where digits stand beside it, those. */
function read(text: string, currency = "RUB"): string | undefined {
  const found = readAmountInWords(text, currency);
  const digits = new Set(found?.digits.map(formatDecimal));
  return found && [formatDecimal(found.amount), ...digits].join(" / ");
}

describe("amounts in words, as a person would write them", () => {
  // Each of these was checked by hand against the rules of the counted noun (tamyiz).
  it.each([
    ["0", "صفر ريال سعودي"],
    ["1", "ريال سعودي واحد"],
    ["2", "ريالان سعوديان"],
    ["3", "ثلاثة ريالات سعودية"],
    ["8", "ثمانية ريالات سعودية"],
    ["10", "عشرة ريالات سعودية"],
    ["11", "أحد عشر ريالًا سعوديًا"],
    ["12", "اثنا عشر ريالًا سعوديًا"],
    ["19", "تسعة عشر ريالًا سعوديًا"],
    ["21", "واحد وعشرون ريالًا سعوديًا"],
    ["99", "تسعة وتسعون ريالًا سعوديًا"],
    ["100", "مائة ريال سعودي"],
    ["101", "مائة وواحد ريال سعودي"],
    ["103", "مائة وثلاثة ريالات سعودية"],
    ["111", "مائة وأحد عشر ريالًا سعوديًا"],
    ["200", "مائتا ريال سعودي"],
    ["250", "مائتان وخمسون ريالًا سعوديًا"],
    ["800", "ثمانمائة ريال سعودي"],
    ["1000", "ألف ريال سعودي"],
    ["2000", "ألفا ريال سعودي"],
    ["2100", "ألفان ومائة ريال سعودي"],
    ["3000", "ثلاثة آلاف ريال سعودي"],
    ["11000", "أحد عشر ألف ريال سعودي"],
    ["25250", "خمسة وعشرون ألفًا ومائتان وخمسون ريالًا سعوديًا"],
    ["100600", "مائة ألف وستمائة ريال سعودي"],
    ["102000", "مائة ألف وألفا ريال سعودي"],
    ["103000", "مائة وثلاثة آلاف ريال سعودي"],
    ["200000", "مائتا ألف ريال سعودي"],
    ["219600", "مائتان وتسعة عشر ألفًا وستمائة ريال سعودي"],
    ["1000000", "مليون ريال سعودي"],
    ["2000000", "مليونا ريال سعودي"],
    ["3500000", "ثلاثة ملايين وخمسمائة ألف ريال سعودي"],
    ["1250.50", "ألف ومائتان وخمسون ريالًا سعوديًا وخمسون هللة"],
    ["5.01", "خمسة ريالات سعودية وهللة واحدة"],
    ["5.02", "خمسة ريالات سعودية وهللتان"],
    ["5.11", "خمسة ريالات سعودية وإحدى عشرة هللة"],
    ["0.25", "خمس وعشرون هللة"],
  ])("%s in Saudi riyals", (amount, words) => {
    expect(write(amount, "SAR", "ar")).toBe(words);
  });

  it.each([
    ["1", "RUB", "Один рубль 00 копеек"],
    ["2.02", "RUB", "Два рубля 02 копейки"],
    ["11.11", "RUB", "Одиннадцать рублей 11 копеек"],
    ["1001.21", "RUB", "Одна тысяча один рубль 21 копейка"],
    ["219600", "RUB", "Двести девятнадцать тысяч шестьсот рублей 00 копеек"],
    ["2000000", "RUB", "Два миллиона рублей 00 копеек"],
    ["22.5", "UAH", "Двадцать две гривны 50 копеек"],
    ["5", "KZT", "Пять тенге 00 тиынов"],
    ["1.01", "USD", "Один доллар США 01 цент"],
    ["21", "EUR", "Двадцать один евро 00 центов"],
    ["2", "SAR", "Два саудовских рияла 00 халал"],
    ["1.5", "KWD", "Один кувейтский динар 500 филсов"],
    ["7", "JPY", undefined],
  ])("%s %s in Russian", (amount, currency, words) => {
    expect(write(amount, currency, "ru")).toBe(words);
  });

  it.each([
    ["1", "GBP", "One pound sterling"],
    ["219600", "RUB", "Two hundred and nineteen thousand six hundred Russian roubles"],
    ["1.01", "USD", "One US dollar and one cent"],
    ["0.5", "EUR", "Fifty cents"],
    ["1000001", "AED", "One million and one UAE dirhams"],
    ["12.345", "KWD", "Twelve Kuwaiti dinars and three hundred and forty-five fils"],
  ])("%s %s in English", (amount, currency, words) => {
    expect(write(amount, currency, "en-GB")).toBe(words);
  });

  it.each([
    ["-1", "RUB", "ru"],
    ["0.001", "RUB", "ru"],
    ["1000000000000000", "RUB", "ar"],
    ["1", "RUB", "fr"],
    ["1", "toString", "ru"],
  ])("does not write %s %s in %s", (amount, currency, language) => {
    expect(write(amount, currency, language)).toBeUndefined();
  });
});

describe("words and back", () => {
  const amounts = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1_000_000_000 }));
  const coins = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 99 }));

  it.each<[WordsLanguage, string]>([
    ["ru", "RUB"],
    ["ru", "UAH"],
    ["ru", "TRY"],
    ["ru", "SAR"],
    ["ar", "SAR"],
    ["ar", "RUB"],
    ["ar", "TRY"],
    ["ar", "AED"],
    ["ar", "EUR"],
    ["ar", "QAR"],
    ["en", "RUB"],
    ["en", "USD"],
    ["en", "GBP"],
  ])("in %s, %s", (language, currency) => {
    fc.assert(
      fc.property(amounts, coins, (whole, fraction) => {
        const amount = new Big(whole).plus(new Big(fraction).div(100));
        const words = writeAmountInWords(amount, currency, language) ?? "";
        const found = readAmountInWords(words, currency);
        expect(found?.amount.toFixed(2), words).toBe(amount.toFixed(2));
        expect(found?.language).toBe(language);
        expect(found?.currencies?.has(currency), words).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe("reading what people write", () => {
  it.each([
    ["двести девятнадцать тысяч шестьсот", "219600"],
    ["ДВЕСТИ ДЕВЯТНАДЦАТЬ ТЫСЯЧ ШЕСТЬСОТ РУБЛЕЙ 00 КОПЕЕК", "219600"],
    ["Триста двадцать три рубля пятьдесят копеек", "323.5"],
    ["Четырёхсот рублей", "400"],
    ["в размере двухсот девятнадцати тысяч шестисот рублей 50 коп.", "219600.5"],
    ["(двадцать пять тысяч)", "25000"],
    ["Только сто рублей ровно", "100"],
    ["219 600 (Двести девятнадцать тысяч шестьсот) рублей 00 копеек", "219600 / 219600"],
    ["219 600,50 руб. (двести девятнадцать тысяч шестьсот рублей 50 копеек)", "219600.5 / 219600.5"],
    ["219 600 рублей 50 копеек (двести девятнадцать тысяч шестьсот рублей 50 копеек)", "219600.5 / 219600.5"],
    ["Сто тысяч (100 000) рублей 50 копеек", "100000.5 / 100000.5"],
    ["Сто рублей 00 копеек, в том числе НДС 20 % — шестнадцать рублей 67 копеек", "100"],
    ["Сто двадцать тысяч рублей 00 копеек, НДС не облагается", "120000"],
    ["тысяча рублей", "1000"],
    ["Один миллион двести тысяч российских рублей", "1200000"],
    ["Ноль рублей 15 копеек", "0.15"],
    ["пятьдесят копеек", "0.5"],
  ])("%s", (text, amount) => {
    expect(read(text)).toBe(amount);
  });

  it.each([
    ["مائتان وتسعة عشر ألفًا وستمائة روبل روسي", "219600"],
    ["مئتان وتسعة عشر ألفا وستمئة روبل", "219600"],
    ["مئتين وتسعة عشر ألف وستمائة روبل فقط لا غير", "219600"],
    ["فقط مائتان وتسع عشرة ألفاً وستمائة روبل روسي لا غير", "219600"],
    ["ألفا روبل", "2000"],
    ["ألفي روبل روسي", "2000"],
    ["ألفان وخمسون روبلا", "2050"],
    ["مليونان ومائتا ألف روبل", "2200000"],
    ["مائة وواحد ألف روبل", "101000"],
    ["مائة ألف وألف روبل", "101000"],
    ["مائة واثنان ألف روبل", "102000"],
    ["ثلاث مائة وخمسة وعشرون روبلاً", "325"],
    ["ثلاثمئة روبل وخمسون كوبيكا", "300.5"],
    ["ثمانية آلاف وثماني مئة وثمانية عشر روبلا", "8818"],
    ["روبل واحد", "1"],
    ["روبلان اثنان", "2"],
    ["مائةُ روبلٍ", "100"],
    ["219600 (مائتان وتسعة عشر ألفًا وستمائة) روبل", "219600 / 219600"],
    ["٢١٩٬٦٠٠ روبل (مائتان وتسعة عشر ألفًا وستمائة روبل)", "219600 / 219600"],
    ["مائة روبل شاملة ضريبة القيمة المضافة", "100"],
    ["ستون ألف روبل بما في ذلك الضريبة", "60000"],
  ])("%s", (text, amount) => {
    expect(read(text)).toBe(amount);
  });

  it.each([
    ["Two hundred nineteen thousand six hundred roubles", "219600"],
    ["219,600 (two hundred and nineteen thousand six hundred) Russian Roubles only", "219600 / 219600 / 219.6"],
    ["Say: one hundred and twenty-five roubles and 50/100", "125.5"],
    ["a hundred thousand rubles and no kopecks", "100000"],
    ["Fifteen hundred roubles", "1500"],
    ["Two Hundred Nineteen Thousand Six Hundred and 05/100 roubles", "219600.05"],
    ["Two million, three hundred and four thousand and twelve roubles", "2304012"],
    ["RUB one million", "1000000"],
    ["one thousand roubles including VAT of two hundred roubles", "1000"],
  ])("%s", (text, amount) => {
    expect(read(text)).toBe(amount);
  });

  it.each([
    "двадцать сорок рублей",
    "двісті тисяч гривень",
    "по договорённости",
    "сто рублей 00",
    "сто рублей сто рублей",
    "сто с лишним тысяч рублей",
    "مائة وألف روبل",
    "مائة روبل أو مائتا روبل",
    "two thousand million roubles",
    "six mille euros",
    "one lakh rupees",
    "12 roubles",
    "",
    "рублей",
    "сто рублей 120 копеек",
  ])("is silent about what is not certain: %s", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("tells which currencies the words may mean", () => {
    const currencies = (text: string) => [...(readAmountInWords(text, "RUB")?.currencies ?? [])].sort().join(" ");
    expect(currencies("сто рублей")).toBe("BYN RUB");
    expect(currencies("сто белорусских рублей")).toBe("BYN");
    expect(currencies("сто долларов США 05 центов")).toBe("USD");
    expect(currencies("сто")).toBe("");
    expect(currencies("مائة ريال سعودي")).toBe("SAR");
    expect(currencies("مائة ريال")).toBe("IRR OMR QAR SAR YER");
    expect(currencies("مائة ريال وخمسون هللة")).toBe("SAR");
    expect(currencies("one hundred pounds sterling")).toBe("GBP");
    expect(currencies("RUB 100 (one hundred)")).toBe("RUB");
  });

  it("counts coins by the currency that is meant", () => {
    expect(read("خمسة دنانير وخمسمائة فلس", "KWD")).toBe("5.5");
    expect(read("خمسة دراهم وخمسون فلسا", "AED")).toBe("5.5");
    expect(read("خمسة ريالات قطرية وخمسون درهما", "QAR")).toBe("5.5");
    expect(read("خمسة دراهم", "AED")).toBe("5");
  });

  it("keeps what follows the amount apart", () => {
    expect(readAmountInWords("Сто рублей 00 копеек, в том числе НДС 20 %", "RUB")?.tail).toBe(", в том числе НДС 20 %");
  });

  it("takes no time over hostile text", () => {
    const start = performance.now();
    for (const text of ["сто ".repeat(100_000), " ".repeat(100_000), "1 ".repeat(100_000), "(".repeat(100_000)])
      read(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
