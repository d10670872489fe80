import { IntlMessageFormat } from "intl-messageformat";
import type { MessageParams } from "../syntax/problem.ts";
import type { Locale } from "./finding.ts";
import { writeValue } from "./write-value.ts";

/** Compiled messages; a message is parsed once and used for thousands of findings. */
const compiled = new Map<string, IntlMessageFormat>();

/**
 * Puts values into an ICU message. A message that cannot be compiled or lacks a value comes back as it is:
 * a finding with a clumsy text is better than none.
 */
export function formatMessage(message: string, params: MessageParams | undefined, locale: Locale): string {
  if (!message.includes("{") && !message.includes("'")) return message;
  const key = `${locale}\n${message}`;
  try {
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      compiled.set(key, format);
    }
    const text = String(format.format(wordsOf(params, locale)));
    // A Russian date or amount ends in a dot of its own, and one dot is enough at the end of a sentence.
    return locale === "ru" ? text.replace(/(\u00a0(?:г|(?:бел\. )?руб)\.)\.(?!\.)/gu, "$1") : text;
  } catch {
    return message;
  }
}

/** The values of a message as its language writes them. */
function wordsOf(params: MessageParams = {}, locale: Locale): Record<string, string | number> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, writeValue(value, locale)]));
}

/** The messages of one part of the product by language; a language may lack some, or all. */
export type Catalogue<Key extends string> = Readonly<
  { en: Readonly<Record<Key, string>> } & Partial<Record<Locale, Readonly<Partial<Record<Key, string>>>>>
>;

/** Says a message of a catalogue in a language, key by key in English where that language lacks it. */
export function sayFrom<Key extends string>(
  catalogue: Catalogue<Key>,
  key: Key,
  params: MessageParams | undefined,
  locale: Locale,
): string {
  const local = catalogue[locale]?.[key];
  return local === undefined ? formatMessage(catalogue.en[key], params, "en") : formatMessage(local, params, locale);
}
