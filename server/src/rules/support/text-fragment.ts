import type { Place } from "../../schema/place.ts";

/**
 * A piece of running text that the writer of the bid wrote: a paragraph, a heading, a table cell, a title, a value.
 * Styles are gone; what is no text (code, variables, mentions) stands as one `nonText` character.
 */
export interface TextFragment {
  readonly text: string;
  /** `html` is raw HTML, which is no text, but may be a placeholder in angle brackets. */
  readonly form: "prose" | "yaml" | "html";
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
