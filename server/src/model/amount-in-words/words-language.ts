import { primaryLanguage } from "../../text/language-tag.ts";

/** Languages in which amounts can be written and read in words. */
export type WordsLanguage = "ar" | "en" | "ru";

/** The language of a tag such as `ar-SA`; undefined where amounts cannot be written in it. */
export function wordsLanguageOf(tag: string): WordsLanguage | undefined {
  const primary = primaryLanguage(tag);
  return primary === "ar" || primary === "en" || primary === "ru" ? primary : undefined;
}

const scripts: readonly (readonly [WordsLanguage, RegExp])[] = [
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["en", /\p{Script=Latin}/gu],
];

/** The language in whose script most letters of a text are; undefined for a text without letters. */
export function languageOfText(text: string): WordsLanguage | undefined {
  let best: WordsLanguage | undefined;
  let most = 0;
  for (const [language, script] of scripts) {
    const count = text.match(script)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
