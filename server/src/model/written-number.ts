import { westernDigits } from "../text/similar.ts";
import { type Decimal, parseDecimal } from "./decimal.ts";

/**
 * Finds a number in running text, whatever its digits and separators: `54 000`, `54,000.00`, `٥٤٬٠٠٠`. A match begins
 * and ends with a digit.
 */
export const numberPattern = "[0-9٠-٩۰-۹]+(?:[ \\u00a0\\u202f\\u2009.,٬٫'’][0-9٠-٩۰-۹]+)*";

/**
 * All the numbers that a text such as `54,000` may mean: fifty-four thousand, or in Russia fifty-four. One for a text
 * that is clear; none for what is no number, such as `12.05.2026`.
 *
 * @param text Digits with separators, as `numberPattern` finds them.
 */
export function readWrittenNumber(text: string): readonly Decimal[] {
  const plain = westernDigits(text)
    .replace(/[\u00a0\u202f\u2009]/gu, " ")
    .replace(/٬|’/gu, "'")
    .replace(/٫/gu, "!");
  return [...new Set(readings(plain))].flatMap((reading) => parseDecimal(reading) ?? []);
}

const bare = /^\d+$/;
/** Groups of three digits behind each separator, and what may stand for the decimal point behind them. */
const grouped: readonly RegExp[] = [
  /^(\d{1,3}(?: \d{3})+)(?:[.,!](\d+))?$/,
  /^(\d{1,3}(?:'\d{3})+)(?:[.,!](\d+))?$/,
  /^(\d{1,3}(?:,\d{3})+)(?:[.!](\d+))?$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:[,!](\d+))?$/,
];
const decimal = /^(\d+)[.,!](\d+)$/;

function* readings(text: string): Generator<string> {
  if (bare.test(text)) yield text;
  for (const form of grouped) {
    const [, whole, fraction] = form.exec(text) ?? [];
    if (whole !== undefined) yield join(whole.replace(/\D/g, ""), fraction);
  }
  const [, whole, fraction] = decimal.exec(text) ?? [];
  if (whole !== undefined) yield join(whole, fraction);
}

function join(whole: string, fraction: string | undefined): string {
  return fraction === undefined ? whole : `${whole}.${fraction}`;
}
