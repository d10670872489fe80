import Big from "big.js";

export type Decimal = Big;

const decimalForm = /^-?\d+(?:\.\d+)?$/;

/** Reads digits with a dot, such as `225000` or `1875.50`; undefined for anything else. Never goes through a float. */
export function parseDecimal(text: string | undefined): Decimal | undefined {
  return text !== undefined && text.length <= 60 && decimalForm.test(text) ? new Big(text) : undefined;
}

/** A whole number as a decimal. */
export function decimalOf(whole: number): Decimal {
  return new Big(whole);
}

export const zero: Decimal = new Big(0);

/** Adds up; the sum of nothing is zero. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), zero);
}

/** Adds up amounts all of which must be known; undefined where there are none, or one is not known. */
export function sumOfKnown(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 && known.length === values.length ? sum(known) : undefined;
}

/**
 * Rounds an amount of money half away from zero: 0.125 becomes 0.13, -0.125 becomes -0.13.
 *
 * @param digits Decimals of the currency; hundredths where it is left out.
 */
export function roundMoney(value: Decimal, digits = 2): Decimal {
  return value.round(digits, Big.roundHalfUp);
}

/** An amount with the decimals of its currency and a dot, as it stands in a file: `1875.50`. */
export function formatAmount(value: Decimal, digits = 2): string {
  return value.toFixed(digits, Big.roundHalfUp);
}

/** A number in its shortest form: `5000`, `0.5`. */
export function formatDecimal(value: Decimal): string {
  return value.toFixed();
}
