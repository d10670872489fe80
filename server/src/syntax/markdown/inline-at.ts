import { touches } from "../../text/span.ts";
import type { Block, Inline, MarkdownDocument } from "./tree.ts";
import { childrenOf, inlinesOf, walkBlocks } from "./walk.ts";

/** The inline at a place of a Markdown text, with what it stands in. */
export interface LocatedInline {
  /** The innermost inline. */
  readonly inline: Inline;
  /** The inlines around it, outermost first. */
  readonly parents: readonly Inline[];
  readonly block: Block;
}

/** Finds the innermost inline that an offset touches. Of two that touch it, the one that is not plain text wins. */
export function inlineAt(document: MarkdownDocument, offset: number): LocatedInline | undefined {
  let found: LocatedInline | undefined;
  walkBlocks(document.blocks, (block) => {
    if (!touches(block.span, offset)) return;
    const located = findIn(inlinesOf(block), offset, []);
    if (located) found = { ...located, block };
  });
  return found;
}

function findIn(
  inlines: readonly Inline[],
  offset: number,
  parents: readonly Inline[],
): Omit<LocatedInline, "block"> | undefined {
  const touched = inlines.filter((inline) => touches(inline.span, offset));
  const inline = touched.find((candidate) => candidate.kind !== "text" && candidate.kind !== "break") ?? touched[0];
  if (!inline) return undefined;
  return findIn(childrenOf(inline), offset, [...parents, inline]) ?? { inline, parents };
}
