import Big from "big.js";
import type { Decimal } from "../decimal.ts";

/** An exact number: `top / bottom`, the bottom above zero. Nothing is ever rounded. */
export interface Fraction {
  readonly top: Decimal;
  readonly bottom: Decimal;
}

/** Reads `0.0254` or `1000/3600`; the parts are digits with a dot that the tables of units hold. */
export function fraction(text: string): Fraction {
  const [top = "", bottom = "1"] = text.split("/");
  return { top: new Big(top), bottom: new Big(bottom) };
}

export const one: Fraction = fraction("1");

/** A decimal as a fraction. */
export function whole(value: Decimal): Fraction {
  return { top: value, bottom: one.top };
}

/** The product of two fractions. */
export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top.times(b.top), bottom: a.bottom.times(b.bottom) };
}

/** `a` divided by `b`, which is above zero. */
export function per(a: Fraction, b: Fraction): Fraction {
  return { top: a.top.times(b.bottom), bottom: a.bottom.times(b.top) };
}

/** The sum of two fractions. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top.times(b.bottom).plus(b.top.times(a.bottom)), bottom: a.bottom.times(b.bottom) };
}

/** -1, 0 or 1, as `a` is less than, equal to or greater than `b`. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  return a.top.times(b.bottom).cmp(b.top.times(a.bottom));
}

/** The fraction as a decimal where it is one exactly, such as 1/8; undefined for 1/3. */
export function toDecimal({ top, bottom }: Fraction): Decimal | undefined {
  const quotient = top.div(bottom);
  return quotient.times(bottom).eq(top) ? quotient : undefined;
}
