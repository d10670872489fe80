import type { Block, Inline } from "./tree.ts";

/** Calls `visit` for every block in the order of the file, outer ones first. */
export function walkBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    if (block.kind === "list") for (const item of block.items) walkBlocks(item.children, visit);
    else if (block.kind === "quote" || block.kind === "container-directive" || block.kind === "footnote") {
      walkBlocks(block.children, visit);
    }
  }
}

/** Calls `visit` for every inline of the blocks in the order of the file, outer ones first. `block` is the one that holds it. */
export function walkInlines(blocks: readonly Block[], visit: (inline: Inline, block: Block) => void): void {
  walkBlocks(blocks, (block) => {
    for (const inline of inlinesOf(block)) walkInline(inline, (one) => visit(one, block));
  });
}

/** Calls `visit` for an inline and everything in it. */
export function walkInline(inline: Inline, visit: (inline: Inline) => void): void {
  visit(inline);
  for (const child of childrenOf(inline)) walkInline(child, visit);
}

/** The inlines that stand directly in a block; those of a table are taken cell by cell. */
export function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === "heading" || block.kind === "paragraph") return block.children;
  if (block.kind !== "table") return [];
  return [block.header, ...block.rows].flatMap((row) => row.flatMap((cell) => cell.children));
}

/** The inlines in an inline: of a link or of styled text. */
export function childrenOf(inline: Inline): readonly Inline[] {
  switch (inline.kind) {
    case "strong":
    case "emphasis":
    case "strikethrough":
    case "link":
      return inline.children;
    default:
      return [];
  }
}
