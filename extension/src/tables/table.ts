/** Where the text of a cell leans, seen in the direction of reading. */
export type Side = "start" | "center" | "end";

/** A cell as it was copied. */
export interface CopiedCell {
  /** One line, blanks tidied. */
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Marked as a heading by the program it comes from. */
  readonly heading: boolean;
  /** Undefined where the program left it to the reader. */
  readonly side?: Side;
}

/** A table as it was copied: its rows, each with the cells that begin in it. */
export type CopiedTable = readonly (readonly CopiedCell[])[];

/** Makes one line of what a cell holds. A blank that keeps digits together stays; every other becomes a plain one. */
export function tidyText(text: string): string {
  return text
    .replace(/[\u00ad\ufeff\u200b]/g, "")
    .replace(/(?<=\d)[\u00a0\u202f\u2009](?=\d)/g, "\u0001")
    .replace(/\s+/g, " ")
    .replaceAll("\u0001", "\u00a0")
    .trim();
}
