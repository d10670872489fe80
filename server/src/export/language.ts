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

/** The language with a region, as word processors want it for spelling: `ar-SA` for `ar`. */
export function proofingLanguage(language: string): string {
  return language.includes("-") ? language : (regions[primaryLanguage(language)] ?? language);
}
