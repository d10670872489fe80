import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";

/** Values that are put into a message. A text or a number stands in it as it is; the others as the language writes them. */
export type MessageParams = Readonly<Record<string, MessageValue>>;

export type MessageValue = string | number | DocumentedText | WrittenDate | QuotedWords;

/** A day or a moment for people to read; never one that they must write as it stands. */
export interface WrittenDate {
  /** ISO 8601: `2026-12-01` or `2026-12-01T10:00+03:00`. Any other text stands in the message as it is. */
  readonly date: string;
}

/** Several pieces of text between one pair of quotation marks of the message: the marks between them are put in. */
export interface QuotedWords {
  readonly quoted: readonly string[];
}

/** Words of the format's own documentation, put into a message in the language of the message. */
export interface DocumentedText {
  /** The whole English text, by which its translations are found. */
  readonly documented: string;
  /** Set where only the first sentence is wanted. */
  readonly firstSentence?: true;
}

/** What a reader of a file stumbled over. The words stand with the rule: `message` is a key of its messages. */
export interface SyntaxProblem {
  /** Rule id, such as `schema/syntax`. */
  readonly rule: string;
  readonly message: string;
  readonly params?: MessageParams;
  readonly span: Span;
  /** Other places of the same file, such as the first of two equal keys. */
  readonly related?: readonly { readonly span: Span; readonly message: string; readonly params?: MessageParams }[];
  /** A repair that leaves everything else as it was; `title` is a message key of the rule. */
  readonly fix?: {
    readonly title: string;
    readonly params?: MessageParams;
    readonly edits: readonly TextEdit[];
    /** Set where the repair is a guess that a person must look at first. */
    readonly needsReview?: true;
  };
}
