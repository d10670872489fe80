import { toCardinal as writeEnglish } from "n2words/en-GB";
import { toCardinal as writeRussian } from "n2words/ru-RU";
import type { WordsLanguage } from "./words-language.ts";
import { arabicLimit, writeArabicCardinal } from "./write-arabic-cardinal.ts";

/** The smallest number that is too large to be written: a quadrillion. */
export const cardinalLimit = arabicLimit;

/**
 * A number in words in front of the noun that it counts, in the nominative and in small letters.
 *
 * Russian and English come from n2words. Its Arabic does not hold (`مئتان ألف`, `مائة ألفاً وستمائة`), so that is ours.
 *
 * @param number From 0 to less than a quadrillion; in Arabic not 1 or 2, which the noun itself says.
 * @param gender Of the noun.
 */
export function writeCardinal(number: bigint, language: WordsLanguage, gender: "masculine" | "feminine"): string {
  if (language === "en") return writeEnglish(number);
  if (language === "ru") return writeRussian(number, { gender });
  return number === 0n ? "صفر" : writeArabicCardinal(number, gender);
}
