import type { Locale } from "../text/locale.ts";
import ar from "./messages.ar.json" with { type: "json" };
import en from "./messages.en.json" with { type: "json" };
import ru from "./messages.ru.json" with { type: "json" };

/** Languages in which comments, notes and errors can be written. */
export type InterchangeLocale = Locale;

/** Keys of the catalogue: `error.*`, `note.*` and `comment.*`. */
export type MessageKey = keyof typeof en;

/** Values for the places in braces. */
export type MessageValues = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<InterchangeLocale, Readonly<Partial<Record<MessageKey, string>>>>> = { en, ru, ar };

/** The text of a key with its values put in; English where a language has none yet. */
export function fillMessage(locale: InterchangeLocale, key: MessageKey, values: MessageValues = {}): string {
  const message = catalogues[locale][key] ?? en[key];
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A writer of comments in one language. */
export function comments(locale: InterchangeLocale): (key: MessageKey, values?: MessageValues) => string {
  return (key, values) => fillMessage(locale, key, values);
}
