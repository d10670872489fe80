import type { Locale } from "../analysis/finding.ts";
import { formatMessage } from "../analysis/messages.ts";
import type { MessageParams } from "../syntax/problem.ts";

/** Texts of one feature in every language of ours; the same keys in each, ICU MessageFormat. */
export type FeatureTexts<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** Says a text of a feature in a language. */
export type Say<Key extends string> = (key: Key, params?: MessageParams) => string;

/**
 * The voice of a feature in one language. The texts lie in `features/texts/<feature>.<locale>.json`, a file a language,
 * so that the compiler refuses a language that lacks a key.
 */
export function sayIn<Key extends string>(texts: FeatureTexts<Key>, locale: Locale): Say<Key> {
  return (key, params) => formatMessage(texts[locale][key], params, locale);
}
