import Big from "big.js";

export type Decimal = Big;

const decimalForm = /^-?\d+(?:\.\d+)?$/;

/** Reads digits with a dot, such as `225000` or `1875.50`; undefined for anything else. Never goes through a float. */
export function parseDecimal(text: string | undefined): Decimal | undefined {
  return text !== undefined && text.length <= 60 && decimalForm.test(text) ? new Big(text) : undefined;
}

export const zero: Decimal = new Big(0);

/** Adds up; the sum of nothing is zero. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), zero);
}

/** Rounds an amount of money to hundredths, half away from zero: 0.125 becomes 0.13. */
export function roundMoney(value: Decimal): Decimal {
  return value.round(2, Big.roundHalfUp);
}

/** An amount with two decimals and a dot, as it stands in a file: `1875.50`. */
export function formatAmount(value: Decimal): string {
  return value.toFixed(2, Big.roundHalfUp);
}

/** A number in its shortest form: `5000`, `0.5`. */
export function formatDecimal(value: Decimal): string {
  return value.toFixed();
}
