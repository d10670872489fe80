import { InternalHyperlink, Paragraph, type ParagraphChild, Tab, TextRun } from "docx";
import type { ContentsBlock, ContentsEntry } from "../blocks/types.ts";
import { textParts } from "../texts/texts.ts";
import { sequences } from "./caption.ts";
import { type Context, directionProperty, placeProperties } from "./context.ts";
import { beginField, endField } from "./element.ts";
import { writeInlines } from "./inlines.ts";
import { writeText } from "./runs.ts";
import { contentsStyle, styleId } from "./styles/ids.ts";

/** `\n`: no page numbers; `\h`: links; `\z`: none of it in web view; `\u`: by outline level. */
const instructions = {
  headings: 'TOC \\o "1-3" \\n \\h \\z \\u',
  tables: `TOC \\n \\h \\z \\c "${sequences.table}"`,
  figures: `TOC \\n \\h \\z \\c "${sequences.figure}"`,
} as const;

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
  const lines = entries.map((entry, at) => {
    const anchor = context.writing.bookmarks.get(entry.target);
    const text = writeEntry(block, entry, context);
    return new Paragraph({
      ...directionProperty(context),
      style: block.of === "headings" ? contentsStyle(entry.level) : styleId.listOfCaptions,
      children: [
        ...(at === 0 ? beginField(instructions[block.of]) : []),
        ...(anchor === undefined ? text : [new InternalHyperlink({ anchor, children: text })]),
        ...(at === entries.length - 1 ? [endField()] : []),
      ],
    });
  });
  return [title, ...lines];
}
