import { type Decimal, parseDecimal } from "../../model/decimal.ts";

/** A number with the unit that stands behind it. */
export interface Quantity {
  readonly amount: Decimal;
  /** As written; undefined where there is none. */
  readonly unit: string | undefined;
}

const quantityForm = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(\.\d+)?(?![\d.,٫٬])[ \u00a0\u202f]*(.*)$/su;

/**
 * Reads a number with an optional unit behind it: `24`, `24 in`, `225 000.50 руб.`, `36 شهرًا`. Undefined for a number
 * in words, with a decimal comma or with Arabic-Indic digits, and for a range.
 */
export function readQuantity(text: string): Quantity | undefined {
  const match = quantityForm.exec(text.trim().replace("−", "-"));
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", rest = ""] = match;
  const amount = parseDecimal(`${sign === "-" ? "-" : ""}${whole.replace(/\D/gu, "")}${fraction}`);
  const unit = rest.trim();
  // A second number behind the first makes a range, a size or a clock, none of which is one number.
  if (!amount || /^(?:[-–—:/…]|[×xх]\s*\d)|(?:^|\s)\d/u.test(unit)) return undefined;
  return { amount, unit: unit === "" ? undefined : unit };
}

/**
 * Tells whether two unit names are one and the same: equal but for case, a closing dot, and the plural `s` of English.
 * Other names of one unit count as different; nothing is converted.
 */
export function isSameUnit(a: string, b: string): boolean {
  return unitKey(a) === unitKey(b);
}

function unitKey(unit: string): string {
  const plain = unit.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").replace(/\.$/u, "").trim();
  return /^[a-z ]{3,}s$/.test(plain) ? plain.slice(0, -1) : plain;
}
