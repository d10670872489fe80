import type { Block, NoteInline, SourcePlace, TableRow } from "../blocks/types.ts";
import { directionOf } from "../language.ts";
import { escapeHtml } from "./escape-html.ts";

/** A line of a file, from 0. */
export interface LinePlace {
  /** Relative to the root. */
  readonly file: string;
  readonly line: number;
}

/** What is known where the HTML is that of a whole document, with all of its places. */
export interface WholeDocument {
  /** The name of the element that carries an id; undefined where nothing does. */
  anchorOf(id: string): string | undefined;
  /** Undefined for a file that was not read. */
  lineOf(source: SourcePlace): LinePlace | undefined;
  /** Where the fact of a row was declared, by the id of the row. */
  sourceOfRow(id: string): SourcePlace | undefined;
  /** Whether a picture can be shown, by its path. */
  hasPicture(path: string): boolean;
  /** HTML of rows that was written before for the same places. */
  readonly rows: WeakMap<TableRow, string>;
  /** Takes the notes that the text refers to, in order. */
  readonly notes: NoteInline[];
}

/** What stands around the HTML that is being written. */
export interface HtmlPlace {
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** How many lists are around. */
  readonly listDepth: number;
  /** Absent for a part of a document that is shown in another text: it has no places, and each line its own direction. */
  readonly whole?: WholeDocument;
  /** The line from which those of the blocks inside are counted. */
  readonly base?: LinePlace;
}

/** The place of a part of a document that is shown in another text. */
export function partOfDocument(language: string): HtmlPlace {
  return { language, direction: directionOf(language), listDepth: 0 };
}

/** The place within a block, which may have a language of its own. */
export function enterBlock(
  place: HtmlPlace,
  { language, direction }: Pick<Block, "language" | "direction">,
): HtmlPlace {
  if (language === undefined && direction === undefined) return place;
  const own = language === undefined ? place.direction : directionOf(language);
  return { ...place, language: language ?? place.language, direction: direction ?? own };
}

/** The attributes of an element for a block of a whole document: name, language, direction, and where it comes from. */
export function blockAttributes(
  block: Pick<Block, "id" | "language" | "direction" | "source">,
  place: HtmlPlace,
): string {
  const { whole } = place;
  if (!whole) return "";
  const anchor = block.id === undefined ? undefined : whole.anchorOf(block.id);
  const inside = enterBlock(place, block);
  return (
    (anchor === undefined ? "" : ` id="${escapeHtml(anchor)}"`) +
    (inside.language === place.language ? "" : ` lang="${escapeHtml(inside.language)}"`) +
    (inside.direction === place.direction ? "" : ` dir="${inside.direction}"`) +
    sourceAttributes(block.source && whole.lineOf(block.source), place.base)
  );
}

/**
 * `data-at` counts lines from the first one of the piece that is written, so that a line more above it changes nothing
 * in it; what comes from another file names that and its own line.
 */
export function sourceAttributes(at: LinePlace | undefined, base: LinePlace | undefined): string {
  if (!at) return "";
  if (at.file !== base?.file) return ` data-file="${escapeHtml(at.file)}" data-line="${at.line}"`;
  return at.line === base.line ? "" : ` data-at="${at.line - base.line}"`;
}
