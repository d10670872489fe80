import { primaryLanguage } from "../text/language-tag.ts";
import { memoizeText } from "../text/memo.ts";
import type { Direction } from "./blocks/types.ts";

/** Languages that the fixed words of a document exist in. */
export type TextLanguage = "en" | "ru" | "ar";

const rightToLeft = new Set(["ar", "fa", "he", "iw", "ur", "ps", "sd", "ug", "yi", "dv"]);

/** The direction in which a language is written. */
export const directionOf = memoizeText(
  (language): Direction => (rightToLeft.has(primaryLanguage(language)) ? "rtl" : "ltr"),
);

/** The language whose fixed words are used: the same one, or English. */
export const textLanguage = memoizeText((language): TextLanguage => {
  const primary = primaryLanguage(language);
  return primary === "ar" || primary === "ru" ? primary : "en";
});

const regions: Readonly<Record<string, string>> = {
  ar: "ar-SA",
  en: "en-GB",
  ru: "ru-RU",
  uk: "uk-UA",
  fr: "fr-FR",
  de: "de-DE",
};

/** How BCP 47 asks for Arabic-Indic digits (UTS 35, key `nu`). */
const arabicDigits = "-u-nu-arab";

/** The language with the digits that a bid asks for. Only Arabic has a choice. */
export function withNumerals(language: string, numerals: "western" | "arabic-indic" | undefined): string {
  const asks = numerals === "arabic-indic" && textLanguage(language) === "ar";
  return asks && !language.includes("-u-") ? language + arabicDigits : language;
}

/** Tells whether numbers of facts are written with Arabic-Indic digits. */
export function hasArabicDigits(language: string): boolean {
  return textLanguage(language) === "ar" && /-u-(?:.*-)?nu-arab\b/.test(language);
}

/** The language without what it says of digits, as documents name it. */
export function withoutNumerals(language: string): string {
  return language.replace(/-u-.*$/, "");
}

/** The language with a region, as word processors want it for spelling: `ar-SA` for `ar`. */
export function proofingLanguage(language: string): string {
  const plain = withoutNumerals(language);
  return plain.includes("-") ? plain : (regions[primaryLanguage(plain)] ?? plain);
}
