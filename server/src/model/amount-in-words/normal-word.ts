import type { WordsLanguage } from "./words-language.ts";

/** A word as the vocabularies hold it: in small letters, Russian with е for ё, Arabic bare of what scribes vary. */
export function normalWord(word: string, language: WordsLanguage): string {
  return language === "ar" ? normalArabic(word) : word.toLowerCase().replace(/ё/gu, "е");
}

/** Arabic text without vowel signs and tatweel, with ا for أ, ه for ة and ي for ى. */
export function normalArabic(text: string): string {
  return text
    .replace(/[\u064b-\u0652\u0670ـ]/gu, "")
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ة/gu, "ه")
    .replace(/ى/gu, "ي");
}
