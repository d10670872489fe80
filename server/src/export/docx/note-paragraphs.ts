import type { Block, ParagraphBlock } from "../blocks/types.ts";

/** The paragraphs of blocks that a note can show: text in its order, without tables and pictures. */
export function collectParagraphs(blocks: readonly Block[]): ParagraphBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [block];
    if (block.kind === "list") return block.items.flatMap((item) => collectParagraphs(item.blocks));
    return "blocks" in block ? collectParagraphs(block.blocks) : [];
  });
}
