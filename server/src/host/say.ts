import { type PlainParams, sayFrom } from "../analysis/format-message.ts";
import type { Locale } from "../text/locale.ts";
import { catalogue } from "./messages.generated.ts";

export type HostMessage = keyof typeof catalogue.en;

/** The words of the command line and of operations on files; English where a language lacks them. */
export function say(key: HostMessage, params?: PlainParams, locale: Locale = "en"): string {
  return sayFrom(catalogue, key, params, locale);
}

/** Something the caller did wrong, or that stands in the way: told in one line, exit code 2. */
export class UsageError extends Error {
  readonly key: HostMessage;
  readonly #say: (locale: Locale) => string;

  /** @param params Values of the message, or what gives them in a language. */
  constructor(key: HostMessage, params?: PlainParams | ((locale: Locale) => PlainParams)) {
    const sayIn = (locale: Locale): string => say(key, typeof params === "function" ? params(locale) : params, locale);
    super(sayIn("en"));
    this.key = key;
    this.#say = sayIn;
    this.name = "UsageError";
  }

  /** The message in a language; `message` is English. */
  in(locale: Locale): string {
    return this.#say(locale);
  }
}
