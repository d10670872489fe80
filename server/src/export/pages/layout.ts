import type { Direction, ExportDocument } from "../blocks/types.ts";
import type { Surroundings } from "../docx/surroundings.ts";
import type { Faces } from "./fonts/find-faces.ts";
import type { StyleFinder } from "./styles.ts";

/** A line of text with the notes that must stand on its page; lengths in twips. */
export interface LaidLine {
  readonly height: number;
  /** How much of the height is distance of lines, which the last line on a page does without. */
  readonly slack: number;
  /** Height of the notes whose marks stand in the line. */
  readonly notes: number;
}

/** A paragraph that was broken into lines. */
export interface ParagraphItem {
  readonly kind: "paragraph";
  /** Of the blocks that begin with it. */
  readonly ids: readonly string[];
  readonly before: number;
  readonly after: number;
  readonly lines: readonly LaidLine[];
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly newPage: boolean;
}

/** A row of a table, which stays in one piece. */
export interface RowItem {
  readonly kind: "row";
  /** Of the blocks that stand in it. */
  readonly ids: readonly string[];
  readonly height: number;
  readonly notes: number;
  /** Height of the header that is repeated where the row is the first on its page. */
  readonly repeated: number;
  readonly keepNext: boolean;
}

/** What stands on pages, from above to below. */
export type Item = ParagraphItem | RowItem;

/** What all blocks of a document are laid out with. */
export interface Setting {
  readonly document: ExportDocument;
  readonly direction: Direction;
  readonly styles: StyleFinder;
  readonly faces: Faces;
  /** Numbers of notes that were laid out, so that each stands once. */
  readonly notes: Set<number>;
  /** Whether pictures that are not there count as half a page wide, as while their files are unread. */
  readonly assumesPictures: boolean;
}

/** Where a block is laid out; the counterpart of the writer's context. Lengths in twips. */
export interface Place extends Surroundings {
  readonly setting: Setting;
  readonly bold: boolean;
  /** How many blocks the place stands in. */
  readonly depth: number;
}

/** What a paragraph is distant from what stands above it: of two distances the larger one holds. */
export function distanceBefore(item: ParagraphItem, after: number): number {
  return Math.max(0, item.before - after);
}

/** Height of items one below the other, with their notes. */
export function sumItems(items: readonly Item[]): { readonly height: number; readonly notes: number } {
  let height = 0;
  let notes = 0;
  let after = 0;
  for (const item of items) {
    if (item.kind === "row") {
      height += item.height;
      notes += item.notes;
      after = 0;
      continue;
    }
    height += distanceBefore(item, after) + item.after;
    after = item.after;
    for (const line of item.lines) {
      height += line.height;
      notes += line.notes;
    }
  }
  return { height, notes };
}
