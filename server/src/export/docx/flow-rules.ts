import type { Block } from "../blocks/types.ts";

/** What the first paragraph of a block begins with. */
export interface Lead {
  readonly newPage?: boolean;
  /** Twips before the paragraph. */
  readonly space?: number;
}

/** Distance of a paragraph from the table above it, in twips. */
const afterTable = 180;
/** The same from a list. */
const afterList = 140;

function endsWithTable(block: Block): boolean {
  if (block.kind === "table" || block.kind === "callout") return true;
  if (block.kind === "quote" || block.kind === "keep" || block.kind === "landscape") {
    const last = block.blocks.at(-1);
    return last !== undefined && endsWithTable(last);
  }
  return false;
}

/** Tells whether a block begins with a paragraph that a page break or a distance can be given to. */
function beginsWithParagraph(block: Block): boolean {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "code-block":
    case "rule":
    case "figure":
    case "contents":
      return true;
    case "table":
      return block.caption !== undefined;
    case "list":
      return block.items[0]?.blocks[0] !== undefined && beginsWithParagraph(block.items[0].blocks[0]);
    case "quote":
    case "keep":
    case "landscape":
      return block.blocks[0] !== undefined && beginsWithParagraph(block.blocks[0]);
    case "callout":
    case "page-break":
    case "cover":
      return false;
  }
}

/** A block in its place in the flow. */
export interface FlowStep {
  readonly block: Block;
  readonly lead?: Lead;
  /** A small paragraph before the block, which keeps two tables apart or carries a page break. */
  readonly gap?: { readonly lead?: Lead };
}

/**
 * Decides on the distances and page breaks between blocks, one block at a time.
 *
 * @param first What the first block begins with.
 * @param listDepth Depth of the list that the blocks stand in, from 0.
 */
export function* planFlow(blocks: Iterable<Block>, first: Lead | undefined, listDepth: number): Generator<FlowStep> {
  let lead = first;
  let previous: Block | undefined;
  for (const block of blocks) {
    if (block.kind === "page-break") {
      lead = { newPage: true };
      previous = undefined;
      continue;
    }
    if (previous && endsWithTable(previous) && block.kind === "paragraph") lead = { space: afterTable };
    if (previous?.kind === "list" && listDepth === 0 && (block.kind === "paragraph" || block.kind === "list")) {
      lead = { space: afterList };
    }
    const touches = previous?.kind === "list" ? listDepth === 0 : previous !== undefined && endsWithTable(previous);
    const own = lead ? { lead } : {};
    const needsGap = (touches || lead?.newPage === true) && !beginsWithParagraph(block);
    yield needsGap ? { block, gap: own } : { block, ...own };
    lead = undefined;
    previous = block;
  }
}
