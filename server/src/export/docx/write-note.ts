import { Paragraph, TextRun } from "docx";
import type { Block } from "../blocks/types.ts";
import { type Context, directionProperty } from "./context.ts";
import { writeInlines } from "./inlines.ts";
import { styleId } from "./styles/ids.ts";

/** The paragraphs of blocks that a note can show: text in its order, without tables and pictures. */
function collectParagraphs(blocks: readonly Block[]): Extract<Block, { kind: "paragraph" }>[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [block];
    if (block.kind === "list") return block.items.flatMap((item) => collectParagraphs(item.blocks));
    return "blocks" in block ? collectParagraphs(block.blocks) : [];
  });
}

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
