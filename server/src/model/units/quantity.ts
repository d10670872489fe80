import { type Decimal, parseDecimal } from "../decimal.ts";

/** A number with the unit that stands behind it. */
export interface Quantity {
  /** With a word such as «тыс.» behind the number already counted in. */
  readonly amount: Decimal;
  /** As written; undefined where there is none. */
  readonly unit: string | undefined;
}

const quantityForm = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(\.\d+)?(?![\d.,٫٬])[ \u00a0\u202f]*(.*)$/su;

const scales: readonly { readonly form: RegExp; readonly factor: string }[] = [
  { form: /^(?:тыс\.|(?:тыс|тысяч[аиу]?|thousand|ألف|الف|آلاف|الاف)(?!\p{L}))\s*/iu, factor: "1000" },
  { form: /^(?:млн\.|(?:млн|миллион\p{L}{0,2}|million|mln|مليون|ملايين)(?!\p{L}))\s*/iu, factor: "1000000" },
  { form: /^(?:млрд\.|(?:млрд|миллиард\p{L}{0,2}|billion|bn|مليار|مليارات)(?!\p{L}))\s*/iu, factor: "1000000000" },
];

/**
 * Reads a number with an optional unit behind it: `24`, `24 in`, `225 000.50 руб.`, `5 тыс. подписчиков`, `36 شهرًا`.
 * Undefined for a number in words, with a decimal comma or with Arabic-Indic digits, and for a range.
 */
export function readQuantity(text: string): Quantity | undefined {
  const match = quantityForm.exec(text.trim().replace("−", "-"));
  if (!match) return undefined;
  const [, sign = "", digits = "", decimals = "", rest = ""] = match;
  const amount = parseDecimal(`${sign === "-" ? "-" : ""}${digits.replace(/\D/gu, "")}${decimals}`);
  const behind = rest.trim();
  // A second number behind the first makes a range, a size or a clock, none of which is one number.
  if (!amount || /^(?:[-–—:/…]|[×xх]\s*\d)|(?:^|\s)\d/u.test(behind)) return undefined;
  const scale = scales.find(({ form }) => form.test(behind));
  const unit = scale ? behind.replace(scale.form, "") : behind;
  return { amount: scale ? amount.times(scale.factor) : amount, unit: unit === "" ? undefined : unit };
}
