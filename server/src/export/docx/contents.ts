import { InternalHyperlink, Paragraph, type ParagraphChild, Tab, TextRun } from "docx";
import type { ContentsBlock, ContentsEntry } from "../blocks/types.ts";
import { textParts } from "../texts/texts.ts";
import { sequences } from "./caption.ts";
import { type Context, directionProperty, placeProperties } from "./context.ts";
import { beginField, endField } from "./element.ts";
import { writeInlines } from "./inlines.ts";
import { numberOptions, writeText } from "./runs.ts";
import { contentsStyle, styleId } from "./styles/ids.ts";

/**
 * `\h`: links; `\z`: none of it in web view; `\u`: by outline level; `\n`: no page numbers, also when the word processor
 * brings the list up to date.
 */
function instructionOf(block: ContentsBlock, hasPages: boolean): string {
  const pages = hasPages ? "" : " \\n";
  switch (block.of) {
    case "headings":
      return `TOC \\o "1-3"${pages} \\h \\z \\u`;
    case "tables":
      return `TOC${pages} \\h \\z \\c "${sequences.table}"`;
    case "figures":
      return `TOC${pages} \\h \\z \\c "${sequences.figure}"`;
  }
}

function writeEntry(block: ContentsBlock, entry: ContentsEntry, context: Context): ParagraphChild[] {
  if (block.of === "headings") {
    return [
      ...writeText(entry.number, context, {}),
      new TextRun({ children: [new Tab()] }),
      ...writeText(entry.text, context, {}),
    ];
  }
  const label = textParts(entry.language, block.of === "tables" ? "tableCaption" : "figureCaption")
    .map((part) => ("text" in part ? part.text : entry.number))
    .join("");
  return writeText(label + entry.text, context, {});
}

/** The page at the end of the line, behind dots; a field that word processors bring up to date by itself, too. */
function writePage(entry: ContentsEntry, bookmark: string, context: Context): ParagraphChild[] {
  if (entry.page === undefined) return [];
  const field = numberOptions({}, context);
  return [
    new TextRun({ children: [new Tab()] }),
    ...beginField(`PAGEREF ${bookmark} \\h`, field),
    ...writeText(String(entry.page), context, {}),
    endField(field),
  ];
}

/**
 * Writes the contents, or a list of tables or figures, as a field that is filled in and clean: word processors show it as
 * it is and ask nothing. A list without entries is left out, with its title.
 */
export function writeContents(block: ContentsBlock, context: Context): Paragraph[] {
  const entries = block.entries ?? [];
  if (entries.length === 0) return [];
  const title = new Paragraph({
    ...placeProperties(context),
    style: styleId.contentsTitle,
    children: writeInlines(block.title, context, {}),
  });
  const hasPages = entries.every(({ target, page }) => page !== undefined && context.writing.bookmarks.has(target));
  const instruction = instructionOf(block, hasPages);
  // The width of the text belongs to the section and not to the style, so the stop stands here, as word processors do it.
  const tabStops = hasPages ? [{ type: "end", position: context.width, leader: "dot" } as const] : undefined;
  const lines = entries.map((entry, at) => {
    const anchor = context.writing.bookmarks.get(entry.target);
    const page = anchor === undefined || !hasPages ? [] : writePage(entry, anchor, context);
    const text = [...writeEntry(block, entry, context), ...page];
    return new Paragraph({
      ...directionProperty(context),
      style: block.of === "headings" ? contentsStyle(entry.level) : styleId.listOfCaptions,
      ...(tabStops ? { tabStops } : {}),
      children: [
        ...(at === 0 ? beginField(instruction) : []),
        ...(anchor === undefined ? text : [new InternalHyperlink({ anchor, children: text })]),
        ...(at === entries.length - 1 ? [endField()] : []),
      ],
    });
  });
  return [title, ...lines];
}
