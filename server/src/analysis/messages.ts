import { IntlMessageFormat } from "intl-messageformat";
import type { MessageParams } from "../syntax/problem.ts";
import type { Locale } from "./finding.ts";

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
    return String(format.format({ ...params }));
  } catch {
    return message;
  }
}
