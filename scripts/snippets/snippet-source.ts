/** The languages in which every snippet exists. */
export const snippetLanguages = ["en", "ru", "ar"] as const;
export type SnippetLanguage = (typeof snippetLanguages)[number];

/** A snippet in its three languages. */
export interface SnippetSource {
  /** Its name in the source, the same in every language. */
  readonly key: string;
  /** The language of the editor in which it is offered. */
  readonly format: "bid-yaml" | "markdown";
  /** The source file it stands in, without number and ending. */
  readonly group: string;
  /**
   * Where the text belongs: `file` (a whole file), a kind of file (keys at its top level), a list in it such as
   * `tender/lots` or `tender/evaluation.criteria` (one entry), or `text` (inside a section).
   */
  readonly place: string;
  readonly prefix: Readonly<Record<SnippetLanguage, readonly string[]>>;
  /** A name, a colon and what the snippet holds. */
  readonly description: Readonly<Record<SnippetLanguage, string>>;
  /** In the notation of snippets: tab stops, choices, escapes. */
  readonly body: Readonly<Record<SnippetLanguage, string>>;
}
