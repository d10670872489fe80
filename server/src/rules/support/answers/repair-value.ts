import { parseMoment } from "../../../model/moment.ts";
import { westernDigits } from "../../../text/similar.ts";
import { readQuantity } from "./quantity.ts";

/** Words that people write for true and false, in the languages of the users. */
const booleanWords: ReadonlyMap<string, "true" | "false"> = new Map([
  ...["yes", "y", "true", "да", "истина", "نعم", "أجل", "صحيح"].map((word) => [word, "true"] as const),
  ...["no", "n", "false", "нет", "ложь", "لا", "كلا", "خطأ"].map((word) => [word, "false"] as const),
]);

/** `true` or `false` for a word that means it; undefined for anything else. */
export function repairBoolean(text: string): "true" | "false" | undefined {
  return booleanWords.get(text.normalize("NFKC").toLowerCase().replace(/[.!]$/u, "").trim());
}

/** Tells whether a text holds digits that are no 0 to 9, or the decimal signs that go with them. */
export function hasForeignDigits(text: string): boolean {
  return westernDigits(text) !== text || /\d[٫٬]\d/u.test(westernDigits(text));
}

/**
 * A number that is written in another notation than digits with a dot, with its unit: `٢٤ شهرًا`, `23,8`, `1,000`.
 * Undefined where it cannot be told for certain which number is meant, such as `1,250` where a fraction is allowed.
 */
export function repairNumber(text: string, wholeNumber: boolean): string | undefined {
  let repaired = westernDigits(text)
    .replace(/(\d)٬(?=\d{3}(?!\d))/gu, "$1")
    .replace(/(\d)٫(?=\d)/gu, "$1.");
  const commas = repaired.match(/\d,(?=\d)/gu)?.length ?? 0;
  if (commas > 0) {
    const grouped = /^\D{0,2}\d{1,3}(?:,\d{3})+(?!\d)(?!,)/u.test(repaired);
    if (grouped && (wholeNumber || commas > 1 || /\d,\d{3}\.\d/u.test(repaired))) {
      repaired = repaired.replace(/(\d),(?=\d{3})/gu, "$1");
    } else if (grouped || commas > 1) return undefined;
    else repaired = repaired.replace(/(\d),(?=\d)/u, "$1.");
  }
  return repaired !== text && readQuantity(repaired) ? repaired : undefined;
}

/**
 * A date that is written in another way, as year-month-day: `01.12.2026`, `2026/12/1`, `٢٠٢٦-١٢-٠١`. Undefined where
 * day and month could be the other way round, as in `03/04/2026`.
 */
export function repairDate(text: string): string | undefined {
  const western = westernDigits(text.trim()).replace(/\s*г\.?$/u, "");
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(western);
  const dayFirst = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/u.exec(western);
  if (yearFirst) return writeDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  if (!dayFirst) return undefined;
  const [, first = "", separator, second = "", year] = dayFirst;
  // With dots the day stands first everywhere; with other signs only a number above twelve tells.
  if (separator === "." || Number(first) > 12) return writeDay(year, second, first);
  return Number(second) > 12 ? writeDay(year, first, second) : undefined;
}

function writeDay(year = "", month = "", day = ""): string | undefined {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseMoment(written) ? written : undefined;
}
