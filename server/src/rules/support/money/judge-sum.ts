import { type Decimal, parseDecimal, sum } from "../../../model/decimal.ts";
import type { PriceLine } from "../../../model/pricing.ts";
import { totalOf, writtenTotalOf } from "./price-amounts.ts";

/**
 * What a written total is: `right`; `fine`, exact but with more decimals than the currency has; `rounded`, off by
 * nothing but another way of rounding; `wrong`.
 */
export type SumVerdict = "right" | "fine" | "rounded" | "wrong";

/** The ways of rounding that `round` of a decimal takes by number. */
const down = 0 as const;
const halfUp = 1 as const;
const halfEven = 2 as const;
const up = 3 as const;
const otherModes = [down, halfEven, up] as const;

/**
 * Judges the written total of a line by its quantity and price; undefined where one of them is not written.
 *
 * @param digits Decimals of the currency.
 */
export function judgeLine({ data, stated, computed }: PriceLine, digits: number): SumVerdict | undefined {
  const exact = productOf(data);
  if (!stated || !computed || !exact) return undefined;
  if (stated.eq(computed)) return "right";
  const decimals = decimalsOf(stated);
  if (decimals > digits) return stated.eq(exact.round(decimals, halfUp)) ? "fine" : "wrong";
  return otherModes.some((mode) => stated.eq(exact.round(digits, mode))) ? "rounded" : "wrong";
}

/** Judges the written total of some lines by what they come to; undefined while that is not known. */
export function judgeTotal(stated: Decimal, lines: readonly PriceLine[], digits: number): SumVerdict | undefined {
  const rounded = totalOf(lines);
  if (!rounded) return undefined;
  // A line with a wrong total of its own is reported there; a total that adds up what is written is not wrong again.
  if (stated.eq(rounded) || writtenTotalOf(lines)?.eq(stated)) return decimalsOf(stated) > digits ? "fine" : "right";
  const products = lines.map((line) => productOf(line.data) ?? line.stated);
  const known = products.filter((product) => product !== undefined);
  if (known.length < lines.length) return "wrong";
  const exact = sum(known);
  if (stated.eq(exact) && decimalsOf(stated) > digits) return "fine";
  const otherWays = otherModes.flatMap((mode) => [
    exact.round(digits, mode),
    sum(known.map((product) => product.round(digits, mode))),
  ]);
  return [exact.round(digits, halfUp), ...otherWays].some((way) => way.eq(stated)) ? "rounded" : "wrong";
}

/** How many decimals a number needs. */
export function decimalsOf(amount: Decimal): number {
  return amount.toFixed().split(".")[1]?.length ?? 0;
}

function productOf(data: PriceLine["data"]): Decimal | undefined {
  const quantity = parseDecimal(data.quantity);
  const unitPrice = parseDecimal(data.unitPrice);
  return quantity && unitPrice ? quantity.times(unitPrice) : undefined;
}
