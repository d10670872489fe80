import type { DocumentedText } from "../syntax/problem.ts";
import type { Locale } from "../text/locale.ts";
import { englishTexts, translatedTexts } from "./generated/texts.ts";

let places: ReadonlyMap<string, number> | undefined;

/**
 * A title or a description of the format in a language; the English text itself where it has no translation.
 *
 * @param text The whole text as the schema or the directive has it.
 */
export function translateSchemaText(locale: Locale, text: string): string {
  if (locale === "en") return text;
  places ??= new Map(englishTexts.map((english, index) => [english, index]));
  const place = places.get(text);
  return (place === undefined ? undefined : translatedTexts[locale][place]) || text;
}

/** The words of a documented text in a language: all of them, or the first sentence where only that is wanted. */
export function sayDocumented({ documented, firstSentence }: DocumentedText, locale: Locale): string {
  const text = translateSchemaText(locale, documented);
  return firstSentence ? (/^.*?[.!?؟](?=\s|$)/su.exec(text)?.[0] ?? text) : text;
}
