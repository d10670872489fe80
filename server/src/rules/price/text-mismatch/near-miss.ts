import type { Decimal } from "../../../model/decimal.ts";

/** Fewer digits than this are shared by amounts that have nothing to do with each other. */
const forSwap = 4;
const forOther = 6;

/**
 * Tells whether an amount looks like a slip in writing another: two neighbouring digits are swapped, or, in long
 * numbers, one digit is another one. Zeros at the end do not count as digits.
 *
 * @param digits Decimals of the currency.
 */
export function isNearMiss(written: Decimal, known: Decimal, digits: number): boolean {
  const a = written.toFixed(digits);
  const b = known.toFixed(digits);
  if (a.length !== b.length || a === b) return false;
  const significant = b.replace(/\D/gu, "").replace(/0+$/u, "").length;
  const different = [...a].flatMap((digit, index) => (digit === b.charAt(index) ? [] : [index]));
  const [first = 0, second] = different;
  if (different.length === 1) return significant >= forOther && a.charAt(first) !== "0";
  const swapped = second === first + 1 && a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first);
  return different.length === 2 && swapped && significant >= forSwap;
}
