import type { Locale } from "../analysis/finding.ts";
import { formatMessage } from "../analysis/messages.ts";
import type { MessageParams } from "../syntax/problem.ts";
import english from "./messages.en.json" with { type: "json" };

export type HostMessage = keyof typeof english;

/** The words of the command line and of operations on files; English where there are no others. */
export function say(key: HostMessage, params?: MessageParams, _locale: Locale = "en"): string {
  return formatMessage(english[key], params, "en");
}

/** Something the caller did wrong, or that stands in the way: told in one line, exit code 2. */
export class UsageError extends Error {
  readonly key: HostMessage;

  constructor(key: HostMessage, params?: MessageParams) {
    super(say(key, params));
    this.key = key;
    this.name = "UsageError";
  }
}
