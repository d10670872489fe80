import { Document, Packer } from "docx";
import { transformBlocks } from "../blocks/transform.ts";
import type { Block, ExportDocument } from "../blocks/types.ts";
import { directionOf } from "../language.ts";
import { numberDocument } from "../number/number-document.ts";
import type { PageMap } from "../pages/page-map.ts";
import { nameBookmarks } from "./bookmarks.ts";
import { cleanText } from "./clean-text.ts";
import type { Writing } from "./context.ts";
import { finaliseDocx } from "./finalise.ts";
import { headingLevels, headingReference, listLevels } from "./list-levels.ts";
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

/**
 * Writes a document as DOCX. The same document gives the same bytes as long as `Math.random` gives the same numbers and
 * nothing was written before in this process; the host runs it in a fresh worker for that reason.
 *
 * @param pages On which pages its places are; without it contents and references name none.
 * @returns The bytes of the file, not yet linted.
 */
export async function writeDocx(source: ExportDocument, pages?: PageMap): Promise<Uint8Array> {
  const { document } = numberDocument(source, pages);
  const direction = directionOf(document.language);
  const writing: Writing = {
    document,
    direction,
    bookmarks: nameBookmarks(document.blocks),
    placed: new Set(),
    notes: new Map(),
    tableAlts: [],
    lists: new Map(),
    listCount: 0,
  };
  const sections = writeSections(writing);
  const lists = Array.from(writing.lists, ([reference, form]) => ({
    reference,
    levels: listLevels(form, document.fonts),
  }));
  const packed = await Packer.pack(
    new Document({
      title: cleanText(document.title),
      subject: cleanText(document.subject),
      creator: cleanText(document.creator),
      lastModifiedBy: cleanText(document.creator),
      customProperties: [{ name: "TenderNumber", value: cleanText(document.tenderNumber) }],
      numbering: {
        config: [
          {
            reference: headingReference,
            levels: headingLevels(direction, longestNumbers(document), document.fonts),
          },
          ...lists,
        ],
      },
      footnotes: Object.fromEntries(Array.from(writing.notes, ([number, children]) => [number, { children }])),
      sections,
    }),
    "uint8array",
  );
  // What is estimated is no property of the file.
  const pageCount = pages?.exact ? { pageCount: pages.total } : {};
  return finaliseDocx(packed, { document, tableAlts: writing.tableAlts, ...pageCount });
}
