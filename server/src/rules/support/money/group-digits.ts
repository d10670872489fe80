import { type Decimal, formatAmount, formatDecimal } from "../../../model/decimal.ts";

/** A number for people, its thousands set apart by a narrow space that does not break: `1 632 500`. */
export function groupDigits(value: Decimal): string {
  const [whole = "", fraction] = formatDecimal(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, "\u202f");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** An amount of money for people: with its hundredths only where it has any. */
export function groupMoney(value: Decimal): string {
  const written = formatAmount(value);
  const [whole = "", fraction = "00"] = written.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, "\u202f");
  return fraction === "00" ? grouped : `${grouped}.${fraction}`;
}
