import type { SectionFile } from "./source-file.ts";

/** How many pages of the printed bid a section fills, by an estimate of its layout. */
export interface PrintedSection {
  /** Pages that it fills; a part of a page counts as a part, where the estimate knows it. */
  readonly pages: number;
  /** Its first and last page, from 1, the cover counted. */
  readonly from: number;
  readonly to: number;
}

/** How many pages the printed bid fills, by an estimate of its layout: nobody has laid it out in a word processor yet. */
export interface PrintedPages {
  /** All pages, cover and contents among them. */
  readonly total: number;
  /** By path of the section. */
  readonly sections: ReadonlyMap<string, PrintedSection>;
}

/** How much text is printed, counted as Word counts. */
export interface PrintedText {
  /** What stands between blanks. */
  readonly words: number;
  /** UTF-16 units would count a rare letter twice; these are characters as a reader sees them, blanks among them. */
  readonly characters: number;
}

/** The text of a section, and how much of it stands in tables. */
export interface SectionText extends PrintedText {
  readonly inTables: PrintedText;
}

/** What the pages were estimated with, in words for a person. */
export interface PrintedLayout {
  /** Name of the font of the bid's language. */
  readonly font: string;
  /** Size of its letters in running text in points, as a decimal. */
  readonly size: string;
  /** Millimetres: `210 × 297`. */
  readonly paper: string;
  /** Millimetres, clockwise from the top. */
  readonly margins: readonly number[];
}

/**
 * How long the printed bid is. Rules know no export, and the layers that know both give them this. Everything is worked
 * out when it is asked for and remembered as long as the model lives.
 */
export interface PrintedLength {
  /** Undefined where the layout cannot be estimated. */
  pages(): PrintedPages | undefined;
  layout(): PrintedLayout;
  /** The text that is printed for a section without its own title; undefined for a section that is not printed. */
  textOf(section: SectionFile): SectionText | undefined;
}
