import { IntlMessageFormat } from "intl-messageformat";
import type { DocumentedText, MessageParams, MessageValue } from "../syntax/problem.ts";
import type { Locale } from "./finding.ts";
import { type SayDocumented, writeValue } from "./write-value.ts";

/** Values of a message that quotes no documentation of the format. */
export type PlainParams = Readonly<Record<string, Exclude<MessageValue, DocumentedText>>>;

/** Compiled messages; a message is parsed once and used for thousands of findings. */
const compiled = new Map<string, IntlMessageFormat>();

/**
 * Puts values into an ICU message. A message that cannot be compiled or lacks a value comes back as it is:
 * a finding with a clumsy text is better than none.
 *
 * @param sayDocumented The words of a documented text in a language. Its translations are many, and who needs none of
 * them does not load them.
 */
export function formatWith(
  sayDocumented: SayDocumented,
  message: string,
  params: MessageParams | undefined,
  locale: Locale,
): string {
  if (!message.includes("{") && !message.includes("'")) return message;
  const key = `${locale}\n${message}`;
  const words = ([name, value]: [string, MessageValue]) => [name, writeValue(value, locale, sayDocumented)] as const;
  try {
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      compiled.set(key, format);
    }
    const text = String(format.format(Object.fromEntries(Object.entries(params ?? {}).map(words))));
    // A Russian date or amount ends in a dot of its own, and one dot is enough at the end of a sentence.
    return locale === "ru" ? text.replace(/(\u00a0(?:г|(?:бел\. )?руб)\.)\.(?!\.)/gu, "$1") : text;
  } catch {
    return message;
  }
}

/** Puts values into an ICU message, none of which is documentation of the format; see `formatWith`. */
export function formatPlain(message: string, params: PlainParams | undefined, locale: Locale): string {
  return formatWith(({ documented }) => documented, message, params, locale);
}

/** The messages of one part of the product by language; a language may lack some, or all. */
export type Catalogue<Key extends string> = Readonly<
  { en: Readonly<Record<Key, string>> } & Partial<Record<Locale, Readonly<Partial<Record<Key, string>>>>>
>;

/** Says a message of a catalogue in a language, key by key in English where that language lacks it. */
export function sayFrom<Key extends string>(
  catalogue: Catalogue<Key>,
  key: Key,
  params: PlainParams | undefined,
  locale: Locale,
): string {
  const local = catalogue[locale]?.[key];
  return local === undefined ? formatPlain(catalogue.en[key], params, "en") : formatPlain(local, params, locale);
}
