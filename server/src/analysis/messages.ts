import { sayDocumented } from "../schema/translate-text.ts";
import type { MessageParams } from "../syntax/problem.ts";
import type { Locale } from "./finding.ts";
import { formatWith } from "./format-message.ts";

/** Puts values of every kind into an ICU message; one that cannot be compiled or lacks a value comes back as it is. */
export function formatMessage(message: string, params: MessageParams | undefined, locale: Locale): string {
  return formatWith(sayDocumented, message, params, locale);
}
