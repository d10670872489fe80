import type { Place } from "../../../schema/place.ts";

/** What a piece of text is in its file. `value` is a scalar in YAML, `description` the words that stand for a picture. */
export type FragmentBlock =
  | "heading"
  | "paragraph"
  | "list-item"
  | "footnote"
  | "cell"
  | "label"
  | "description"
  | "html"
  | "value";

/** Something in a text that is more than words; offsets in the text of its fragment, `end` exclusive. */
export interface FragmentMark {
  /** `link` and `term` cover their words; of the others a `nonText` character stands in the text. */
  readonly kind: "link" | "term" | "mention" | "variable" | "footnote" | "code" | "image" | "html";
  /** Of a mention its name (`doc`), of a variable its path, of a footnote its label, of a link its address; else "". */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A piece of running text that the writer of the bid wrote: a paragraph, a heading, a table cell, a title, a value.
 * Styles are gone; what is no text (code, variables, mentions) stands as one `nonText` character. The same object comes
 * for the same file, so results may be kept by it.
 */
export interface TextFragment {
  readonly text: string;
  /** `html` is raw HTML, which is no text, but may be a placeholder in angle brackets. */
  readonly form: "prose" | "yaml" | "html";
  readonly block: FragmentBlock;
  /** The key in YAML whose value it is, or in whose list or group it stands: `note`, `facts`. */
  readonly key?: string;
  /** True in a block quote: somebody else's words. */
  readonly quoted: boolean;
  /** The language that the front matter of its section declares. */
  readonly language?: string;
  /** In the order of the text. */
  readonly marks: readonly FragmentMark[];
  /** Ids of past contracts that the fragment names or rests on. */
  readonly contracts: readonly string[];
  /** How a scalar is quoted in YAML; decides what may be put into it. */
  readonly quotes?: "single" | "double" | "plain" | "block";
  /** Where a part of the text stands in the file; offsets in `text`, `end` exclusive. */
  placeOf(start: number, end: number): Place;
  /** True where that part stands in the file in one piece, so that it can be replaced. */
  isExact(start: number, end: number): boolean;
}

/** Stands in a fragment for what is no text; no word goes through it. */
export const nonText = "\ufffc";
