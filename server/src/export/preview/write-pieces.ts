import { hashText } from "../../text/hash-text.ts";
import type { Block, ExportDocument, LandscapeBlock, NoteInline, TableBlock } from "../blocks/types.ts";
import { enterBlock, type HtmlPlace, type LinePlace, type WholeDocument } from "../html/html-place.ts";
import { cellWriter, writeBlocks, writeNotes } from "../html/write-blocks.ts";
import { writeCaption } from "../html/write-contents.ts";
import { writeRows, writeTable } from "../html/write-table.ts";
import { directionOf } from "../language.ts";
import type { PageKind, Piece } from "./pieces.ts";

/** A table of more rows is cut, so that a change in one of them is no change of a thousand. */
const rowsOfPiece = 40;

/** What a whole document is written with; the notes are gathered here. */
export type Places = Omit<WholeDocument, "notes">;

/** Writes a numbered document in pieces: one for each block at its top, the notes of each section at its end. */
export function writePieces(document: ExportDocument, places: Places): readonly Piece[] {
  const { language } = document;
  const notes: NoteInline[] = [];
  const pieces: Piece[] = [];
  const outside: HtmlPlace = { language, direction: directionOf(language), listDepth: 0, whole: { ...places, notes } };
  const add = (page: PageKind, at: LinePlace | undefined, html: string, rows = false): void => {
    const key = hashText(`${page} ${rows} ${at?.file} ${html}`);
    pieces.push({ key, html, page, rows, ...(at ? { file: at.file } : {}), line: at?.line ?? 0 });
  };
  const endSection = (page: PageKind): void => {
    const [first] = notes;
    if (!first) return;
    const at = baseOf(first.blocks[0], places);
    add(page, at, writeNotes(notes.splice(0), withBase(outside, at)));
  };
  let page: PageKind = "upright";
  const write = (blocks: readonly Block[], kind: PageKind): void => {
    for (const block of blocks) {
      if (block.kind === "landscape") {
        write(
          block.blocks.map((inner) => inherit(inner, block)),
          "wide",
        );
        continue;
      }
      if (block.kind === "heading" && block.level === 1) endSection(page);
      page = block.kind === "cover" ? "cover" : kind;
      const at = baseOf(block, places);
      const place = withBase(outside, at);
      if (block.kind === "table" && block.rows.length > rowsOfPiece) {
        writeLongTable(block, place, (part, rows) => add(page, at, part, rows));
        continue;
      }
      const html = writeBlocks([block], place);
      if (html !== "") add(page, at, html);
    }
  };
  write(document.blocks, "upright");
  endSection(page);
  return pieces;
}

function writeLongTable(table: TableBlock, place: HtmlPlace, add: (html: string, rows: boolean) => void): void {
  const caption = table.caption ? writeCaption(table.caption, "tableCaption", place) : "";
  const inside = enterBlock(place, table);
  add(writeTable(table, caption, place, cellWriter, rowsOfPiece), false);
  for (let from = rowsOfPiece; from < table.rows.length; from += rowsOfPiece) {
    add(writeRows(table, from, from + rowsOfPiece, inside, cellWriter), true);
  }
}

function withBase(place: HtmlPlace, base: LinePlace | undefined): HtmlPlace {
  return base ? { ...place, base } : place;
}

/** The line that a block begins in; that of the first block in it where it has none of its own. */
function baseOf(block: Block | undefined, places: Places): LinePlace | undefined {
  if (!block) return undefined;
  if (block.source) return places.lineOf(block.source);
  return "blocks" in block ? baseOf(block.blocks[0], places) : undefined;
}

/** What stands on a turned page has the language of that page. */
function inherit(block: Block, { language, direction }: LandscapeBlock): Block {
  return {
    ...(language === undefined ? {} : { language }),
    ...(direction === undefined ? {} : { direction }),
    ...block,
  };
}
