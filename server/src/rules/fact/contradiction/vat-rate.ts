import type { BidModel } from "../../../model/bid-model.ts";
import { parseDecimal } from "../../../model/decimal.ts";
import { placeOf } from "../../../schema/place.ts";
import type { Contradiction, Detector } from "./contradiction.ts";
import { withWords } from "./cues.ts";
import { comparing } from "./numbers.ts";

const tax = "(?:НДС|VAT|value[- ]added tax|(?:ال)?ضريبة (?:ال)?قيمة (?:ال)?مضافة|القيمة المضافة)";
const percent = "(\\d{1,2}(?:[.,]\\d{1,2})?)(?= ?(?:%|٪|процент|percent|per cent|في الم[اي]?[ةهئ]|بالم[اي]?[ةهئ]))";
const link =
  "(?: ?(?:[:(=–—-]|по ставке|ставка|в размере|составляет|at|of|rate|is|the|a|بنسبة|نسبتها|بمعدل|قدرها|وهي)){0,3} ?";
/** «НДС 20 %», “VAT at 20%”, «ضريبة القيمة المضافة بنسبة 20 في المئة»: the rate right behind the tax. */
const behind = new RegExp(`(?<!\\p{L})[ولب]?${tax}${link}${percent}`, "giu");
/** «20 % НДС», “20% VAT”. */
const before = new RegExp(`(?<![\\d.,])${percent} ?(?:%|процент\\p{L}{0,3}|percent|per cent) ${tax}(?!\\p{L})`, "giu");

const anyPercent = new RegExp(`(?<![\\d.,])${percent}`, "giu");
const amount = /^ ?(?:%|٪|\p{L}{4,10})?[\s,:(—–-]{1,4}\d/u;

const ofVat = withWords(new RegExp(tax, "iu"));

/** The detector for the rate of VAT of the price schedule, written right beside the name of the tax. */
export function vatDetectors(bid: BidModel): readonly Detector[] {
  const vat = bid.pricing?.data.vat;
  const rate = parseDecimal(vat?.rate);
  if (!vat || !rate) return [];
  const fact = {
    subject: "vatRate",
    declared: rate.toFixed(),
    at: placeOf(vat, "rate"),
    variable: "price.vatRate",
  } as const;
  return [
    {
      among: ofVat,
      *detect({ text, mentions }): Generator<Contradiction> {
        if (comparing.test(text)) return;
        if (mentions.some((one) => one.kind === "variable" && one.path === fact.variable)) return;
        const found = [...text.matchAll(behind), ...text.matchAll(before)];
        const written = found.map((match) => parseDecimal(match[1]?.replace(",", ".")));
        const all = [...text.matchAll(anyPercent)].map((match) => parseDecimal(match[1]?.replace(",", ".")));
        // Several rates in one sentence are compared with each other.
        if (all.some((one) => one?.eq(rate)) || new Set(written.map((one) => one?.toFixed())).size !== 1) return;
        for (const match of found.slice(0, 1)) {
          const digits = match[1] ?? "";
          const start = match.index + match[0].lastIndexOf(digits);
          // An amount of tax that follows is told of by price/text-mismatch, and with it the rate.
          if (amount.test(text.slice(start + digits.length, start + digits.length + 24))) continue;
          yield { ...fact, start, end: start + digits.length };
        }
      },
    },
  ];
}
