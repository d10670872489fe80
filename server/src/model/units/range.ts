import { westernDigits } from "../../text/similar.ts";
import { type Decimal, parseDecimal } from "../decimal.ts";
import type { Quantity } from "./quantity.ts";
import { readQuantity } from "./quantity.ts";

/** Two numbers with what lies between them. */
export interface QuantityRange {
  readonly low: Quantity;
  readonly high: Quantity;
}

const number = String.raw`[+-]?\d+(?:[ \u00a0\u202f]\d{3}){0,5}(?:[.,]\d+)?`;
const between = [
  String.raw`(?:от|с|из|from|between|من|بين)\s+(${number})\s*(\D{0,60}?)\s*(?:до|по|и|to|and|إلى|الى|حتى|و)\s*(${number})\s*(\D*)`,
  String.raw`(${number})\s*(\D{0,60}?)\s*(?:-|–|—|…|\.{2,3}|÷|~|до|to|إلى|الى)\s*(${number})\s*(\D*)`,
].map((form) => new RegExp(`^(?:${form})$`, "iu"));
const tolerance = new RegExp(String.raw`^(${number})\s*(?:±|\+/-|\+-)\s*(${number})\s*(\D*)$`, "u");

/**
 * Reads a range: `от 40 до 60`, `40-60 мм`, `from 5 to 35 °C`, `من 40 إلى 60 صورة`, `-10…+35`, `50 ± 5`. The unit may
 * stand once or twice. Undefined for anything else, and where the second number is the smaller one. Never throws.
 */
export function readRange(text: string): QuantityRange | undefined {
  const plain = westernDigits(text.slice(0, 200)).replaceAll("−", "-").replaceAll("٫", ".").trim();
  for (const form of between) {
    const match = form.exec(plain);
    if (!match) continue;
    const [, from = "", unitOfLow = "", to = "", unitOfHigh = ""] = match;
    return makeRange(from, unitOfLow.trim() || unitOfHigh, to, unitOfHigh.trim() || unitOfLow);
  }
  const match = tolerance.exec(plain);
  const [middle, spread] = [toNumber(match?.[1]), toNumber(match?.[2])];
  if (!match || !middle || !spread) return undefined;
  const unit = match[3]?.trim() || undefined;
  return { low: { amount: middle.minus(spread), unit }, high: { amount: middle.plus(spread), unit } };
}

function makeRange(from: string, unitOfLow: string, to: string, unitOfHigh: string): QuantityRange | undefined {
  // A comma before three digits is a fraction or a thousand; which one, nobody can tell.
  if (/,\d{3}$/u.test(from) || /,\d{3}$/u.test(to)) return undefined;
  const low = readQuantity(`${plainNumber(from)} ${unitOfLow}`);
  const high = readQuantity(`${plainNumber(to)} ${unitOfHigh}`);
  if (!low || !high) return undefined;
  return low.unit === high.unit && low.amount.gt(high.amount) ? undefined : { low, high };
}

function plainNumber(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/gu, "").replace(",", ".");
}

function toNumber(text: string | undefined): Decimal | undefined {
  return text === undefined ? undefined : parseDecimal(plainNumber(text).replace(/^\+/u, ""));
}
