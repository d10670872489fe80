import { Paragraph, TextRun } from "docx";
import type { Block } from "../blocks/types.ts";
import { type Context, directionProperty } from "./context.ts";
import { writeInlines } from "./inlines.ts";
import { collectParagraphs } from "./note-paragraphs.ts";
import { styleId } from "./styles/ids.ts";

/** Writes the text of a footnote. */
export function writeNote(blocks: readonly Block[], context: Context): readonly Paragraph[] {
  const paragraphs = collectParagraphs(blocks);
  const texts = paragraphs.length > 0 ? paragraphs.map((paragraph) => paragraph.children) : [[]];
  return texts.map(
    (children, at) =>
      new Paragraph({
        style: styleId.footnote,
        ...directionProperty(context),
        children: [...(at === 0 ? [new TextRun(" ")] : []), ...writeInlines(children, context, {})],
      }),
  );
}
