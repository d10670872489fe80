import { Document, Packer } from "docx";
import { transformBlocks } from "../blocks/transform.ts";
import type { Block, ExportDocument, SourcePlace } from "../blocks/types.ts";
import { directionOf } from "../language.ts";
import { numberDocument } from "../number/number-document.ts";
import type { PageMap } from "../pages/page-map.ts";
import { nameBookmarks } from "./bookmarks.ts";
import { cleanText } from "./clean-text.ts";
import type { Writing } from "./context.ts";
import { finaliseDocx } from "./finalise.ts";
import { type LateBlocks, LateNotes } from "./late-blocks.ts";
import { headingLevels, headingReference } from "./list-levels.ts";
import { writeSections } from "./sections.ts";

/** The longest number of each level of headings, from level 1. */
function longestNumbers(document: ExportDocument): readonly string[] {
  const longest: string[] = [];
  const visit = (block: Block): Block => {
    if (block.kind !== "heading" || block.number === undefined) return block;
    const before = longest[block.level - 1] ?? "";
    if (block.number.length > before.length) longest[block.level - 1] = block.number;
    return block;
  };
  transformBlocks(document.blocks, { block: visit }, document.language);
  return longest;
}

export interface WrittenDocx {
  /** The file, not yet linted. */
  readonly bytes: Uint8Array;
  /** Where each child of the document's body came from, in their order; undefined for what no block stands for. */
  readonly sources: readonly (SourcePlace | undefined)[];
}

/**
 * Writes a document as DOCX. The same document gives the same bytes as long as `Math.random` gives the same numbers and
 * nothing was written before in this process; the host runs it in a fresh worker for that reason.
 *
 * @param pages On which pages its places are; without it contents and references name none.
 */
export async function writeDocx(source: ExportDocument, pages?: PageMap): Promise<WrittenDocx> {
  const { document } = numberDocument(source, pages);
  const direction = directionOf(document.language);
  const writing: Writing = {
    document,
    direction,
    bookmarks: nameBookmarks(document.blocks),
    placed: new Set(),
    notes: new Map(),
    tableAlts: [],
    noteTexts: new Map(),
    late: [],
    pictures: new Map(),
    sources: new WeakMap(),
    lists: new Map(),
    listCount: 0,
  };
  const file = new Document({
    title: cleanText(document.title),
    subject: cleanText(document.subject),
    creator: cleanText(document.creator),
    lastModifiedBy: cleanText(document.creator),
    customProperties: [{ name: "TenderNumber", value: cleanText(document.tenderNumber) }],
    numbering: {
      config: [
        { reference: headingReference, levels: headingLevels(direction, longestNumbers(document), document.fonts) },
      ],
    },
    sections: writeSections(writing),
  });
  // The library comes to the notes when the body is written.
  const notes = new LateNotes(writing.noteTexts);
  file.FootNotes.View.addChildElement(notes);
  const packed = await Packer.pack(file, "uint8array");
  const { tableAlts, late, pictures } = writing;
  // What is estimated is no property of the file.
  const pageCount = pages?.exact ? { pageCount: pages.total } : {};
  const bytes = finaliseDocx(packed, { document, tableAlts, sections: late, notes, pictures, ...pageCount });
  return { bytes, sources: sourcesOfBody(late) };
}

/**
 * Where each child of the body came from. The library ends each section but the last with a paragraph of its own where
 * its last child is none, and the body with the properties of the last section.
 */
function sourcesOfBody(sections: readonly LateBlocks[]): readonly (SourcePlace | undefined)[] {
  const places = sections.map(({ sources, endsInParagraph }, at) =>
    endsInParagraph || at === sections.length - 1 ? sources : [...sources, undefined],
  );
  return [...places.flat(), undefined];
}
