import { fillMessage, type InterchangeLocale, type MessageKey } from "./messages.ts";

/** How a tender is imported. */
export interface ImportOptions {
  /** Folder of the bid below `bids/`; made from the id of the tender where it is missing. */
  readonly slug?: string;
  /** Language of the comments in the files. */
  readonly locale?: InterchangeLocale;
  /** The packs that are there; that of a tender's law is taken where it is one of them, else `generic`. */
  readonly packs?: readonly string[];
}

/** A file to be written. */
export interface ImportedFile {
  /** Relative to the folder that receives the workspace, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** True for a file that several bids share: where one already stands, it stays as it is. */
  readonly shared?: true;
  /** Where it is written instead if a file already stands at `path`. */
  readonly otherwise?: string;
}

/** Something the person who imports should know: a key of the catalogue with its values. */
export interface ImportNote {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A note in words. What it quotes of the data is cut to what can be read. */
export function sayNote({ key, params = {} }: ImportNote, locale: InterchangeLocale = "en"): string {
  return fillMessage(locale, key, clip(params));
}

function clip(params: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> {
  const entries = Object.entries(params).map(([name, value]) => {
    const text = String(value);
    return [name, text.length <= 600 ? text : `${text.slice(0, 599).toWellFormed()}…`] as const;
  });
  return Object.fromEntries(entries);
}

/** What an import gives: files in the order in which a person would open them, and what to look after. */
export interface ImportResult {
  readonly files: readonly ImportedFile[];
  readonly notes: readonly ImportNote[];
}

/** Says why a text or value cannot be imported. `key` and `params` serve the catalogue; `message` is English. */
export class ImportError extends Error {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;

  /** @param reason Another one, whose words the message quotes as `reason`. */
  constructor(key: MessageKey, params: Readonly<Record<string, string | number>> = {}, reason?: ImportError) {
    super(fillMessage("en", key, clip(reason ? { ...params, reason: reason.message } : params)), { cause: reason });
    this.name = "ImportError";
    this.key = key;
    this.params = params;
  }

  /** The message in a language. */
  in(locale: InterchangeLocale): string {
    const reason = this.cause instanceof ImportError ? { reason: this.cause.in(locale) } : {};
    return fillMessage(locale, this.key, clip({ ...this.params, ...reason }));
  }
}
