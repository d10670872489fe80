import { append, type Mutation, replace, replaceAll } from "../mutation.ts";
import { pricing, section, specification, tender } from "./files.ts";
import { houseRules } from "./house.ts";

const wrong = (rule: string, name: string, from: string, to: string, at?: string): Mutation => ({
  name,
  changes: [replace(pricing, from, to)],
  rule,
  ...(at === undefined ? {} : { at }),
});
const said = (name: string, text: string, at: string): Mutation => ({
  name,
  changes: [append(section("11-summary-ru"), `\n${text}`)],
  rule: "price/text-mismatch",
  at,
});

const words = "totalInWords: مائتان وتسعة عشر ألفًا وستمائة روبل روسي";
const ofLot = `    total: 219600.00\n    ${words}`;
const ofAll = `\ntotal: 219600.00\n${words}`;
const dollars = "مائتان وتسعة عشر ألفًا وستمائة دولار أمريكي";
const otherWords = "مائتان وثمانية عشر ألفًا وستمائة روبل روسي";

/** Currency, VAT, parts of a coin, words, prices in the text, limits. */
export const moneyMutations: readonly Mutation[] = [
  wrong("price/currency", "the prices are in dollars", "currency: RUB", "currency: USD", "USD"),
  wrong(
    "price/currency",
    "the words of the total name dollars",
    ofAll,
    ofAll.replace(words, `totalInWords: ${dollars}`),
    dollars,
  ),
  wrong(
    "price/currency",
    "the words of the lot name dollars",
    ofLot,
    ofLot.replace(words, `totalInWords: ${dollars}`),
    dollars,
  ),
  wrong("price/currency", "a unit is counted in euros", "unit: تقرير", "unit: يورو", "يورو"),
  wrong(
    "price/words-mismatch",
    "a thousand is lost in the words of the total",
    ofAll,
    ofAll.replace(words, `totalInWords: ${otherWords}`),
    otherWords,
  ),
  wrong(
    "price/words-mismatch",
    "a thousand is lost in the words of the lot",
    ofLot,
    ofLot.replace(words, `totalInWords: ${otherWords}`),
    otherWords,
  ),
  {
    name: "the prices are without VAT",
    changes: [
      replace(pricing, "vat: {rate: 22, included: true}", "vat: {rate: 22, included: false}"),
      // With VAT the price of the lot would be above its limit, which is a mistake of its own.
      replace(tender, "ceiling: 225000", "ceiling: 270000"),
    ],
    rule: "price/vat",
    at: "false",
  },
  {
    name: "the buyer wants prices without VAT",
    changes: [replace(tender, "  vat: included", "  vat: excluded")],
    rule: "price/vat",
    at: "true",
  },
  {
    name: "the buyer's price is exempt from VAT",
    changes: [replace(tender, "  vat: included", "  vat: exempt")],
    rule: "price/vat",
    at: "22",
  },
  wrong(
    "price/total-mismatch",
    "half a kopeck in the total",
    ofAll,
    ofAll.replace("219600.00", "219600.005"),
    "219600.005",
  ),
  wrong("price/line-mismatch", "half a kopeck in a line", "total: 15006.00", "total: 15006.004", "15006.004"),
  wrong(
    "price/line-mismatch",
    "a unit price in parts of a kopeck",
    "unitPrice: 75.00",
    "unitPrice: 75.00004",
    "54000.00",
  ),
  wrong(
    "price/rounding",
    "a line is rounded up",
    "unitPrice: 1250.50\n    total: 15006.00",
    "unitPrice: 1250.5002\n    total: 15006.01",
    "15006.01",
  ),
  {
    name: "the price of a post, and with it every sum, is counted in parts of a kopeck",
    changes: [
      replace(pricing, "unitPrice: 75.00\n    total: 54000.00", "unitPrice: 75.0004\n    total: 54000.29"),
      replaceAll(pricing, "219600.00", "219600.29"),
      replaceAll(pricing, "وستمائة روبل روسي", "وستمائة روبل روسي وتسعة وعشرون كوبيك"),
    ],
    rule: "price/rounding",
    at: "75.0004",
  },
  wrong(
    "price/line-mismatch",
    "a unit price is a kopeck too dear",
    "unitPrice: 9000.00",
    "unitPrice: 9000.01",
    "108000.00",
  ),
  wrong("price/line-mismatch", "two digits of a quantity are swapped", "quantity: 720", "quantity: 702", "54000.00"),
  said("the price in the text is of last week", "Цена нашего предложения — 221 600 руб.", "221 600 руб."),
  said("two digits of the price are swapped", "Оплата 216 900 руб. производится после приёмки.", "216 900 руб."),
  said("the VAT of another rate", "Общая стоимость — 219 600 руб., в том числе НДС 20 % — 36 600 руб.", "36 600 руб."),
  {
    name: "the price in the Arabic text is a thousand too low",
    changes: [
      replace(section("10-price"), "المجموع {{price.total}} ({{price.totalInWords}})", "سعر العرض 218600 روبل"),
    ],
    rule: "price/text-mismatch",
    at: "218600 روبل",
  },
  {
    name: "a note gives another price",
    changes: [replace(specification, "note: قيس الزمن", "note: Общая цена предложения — 229 600 руб. قيس الزمن")],
    rule: "price/text-mismatch",
    at: "229 600 руб.",
  },
  {
    name: "figures and words of the price differ in the text",
    changes: [append(section("11-summary-ru"), "\nЦена: 219 600 (двести восемнадцать тысяч шестьсот) рублей.")],
    rule: "price/words-mismatch",
  },
  {
    name: "the house calls this price abnormally low",
    changes: [
      replace(tender, "ceiling: 225000", "ceiling: 300000"),
      ...houseRules("thresholds: [{id: abnormallyLowPercent, value: 25}]"),
    ],
    rule: "price/abnormally-low",
  },
];
