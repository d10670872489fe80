import type { Locale } from "../analysis/finding.ts";
import { formatPlain, type PlainParams } from "../analysis/format-message.ts";

/** Texts of one feature in every language of ours; the same keys in each, ICU MessageFormat. */
export type FeatureTexts<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** Says a text of a feature in a language. */
export type Say<Key extends string> = (key: Key, params?: PlainParams) => string;

/**
 * The voice of a feature in one language. The texts lie in `features/texts/<feature>.<locale>.json`, a file a language,
 * so that the compiler refuses a language that lacks a key.
 */
export function sayIn<Key extends string>(texts: FeatureTexts<Key>, locale: Locale): Say<Key> {
  return (key, params) => formatPlain(texts[locale][key], params, locale);
}
