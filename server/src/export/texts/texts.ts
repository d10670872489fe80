import { type TextLanguage, textLanguage } from "../language.ts";
import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import ru from "./ru.json" with { type: "json" };

/** Names of the fixed words of a document. */
export type TextKey = keyof typeof en;

const texts: Readonly<Record<TextLanguage, Readonly<Record<TextKey, string>>>> = { en, ru, ar };

/**
 * A fixed word or phrase of the document in its language; English where there is none.
 *
 * @param language BCP 47.
 * @param values What stands for `{name}` in the phrase.
 */
export function documentText(language: string, key: TextKey, values: Readonly<Record<string, string>> = {}): string {
  const phrase = texts[textLanguage(language)][key];
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/**
 * A phrase cut where its values stand, for values that are no plain text (page numbers).
 *
 * @returns Texts and the names between them, in order; empty texts are left out.
 */
export function textParts(language: string, key: TextKey): readonly ({ text: string } | { name: string })[] {
  return texts[textLanguage(language)][key]
    .split(/(\{\w+\})/)
    .filter((part) => part !== "")
    .map((part) => (/^\{\w+\}$/.test(part) ? { name: part.slice(1, -1) } : { text: part }));
}
