import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";

/** Values that are put into a message. A text or a number stands in it as it is; the others as the language writes them. */
export type MessageParams = Readonly<Record<string, MessageValue>>;

export type MessageValue =
  | string
  | number
  | DocumentedText
  | WrittenDate
  | WrittenMoney
  | WrittenNumber
  | WrittenList
  | WrittenPieces;

/** A day or a moment for people to read; never one that they must write as it stands. */
export interface WrittenDate {
  /** ISO 8601: `2026-12-01` or `2026-12-01T10:00+03:00`. Any other text stands in the message as it is. */
  readonly date: string;
}

/** An amount of money for people to read; never one that they must write as it stands. */
export interface WrittenMoney {
  /** Digits with a dot: `500000.00`. Any other text stands in the message as it is. */
  readonly money: string;
  /** Three capital letters. Without it, or where it is empty, the amount keeps the decimals that it has. */
  readonly currency?: string;
}

/** A number for people to read that is no money: a quantity, a share, points. */
export interface WrittenNumber {
  /** Digits with a dot: `12000` or `7.5`. Any other text stands in the message as it is. */
  readonly number: string;
}

/** Several values in a row, with the commas of the language; with its semicolons where the values hold commas. */
export interface WrittenList {
  readonly list: readonly MessageValue[];
  /** Set where each value stands in quotation marks of its own. */
  readonly quoted?: true;
}

/** Values that follow each other with nothing between them, such as a sum that is worked out in a list. */
export interface WrittenPieces {
  readonly pieces: readonly MessageValue[];
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
