import type { Span } from "../../text/span.ts";
import type { Block } from "./tree.ts";

/**
 * The chapters among blocks: each reaches from its heading to the next one of its level or above, or to `end`. In the order
 * in which they end, inner ones first.
 */
export function chaptersOf(blocks: readonly Block[], end: number): readonly Span[] {
  const chapters: Span[] = [];
  const open: { readonly level: number; readonly start: number }[] = [];
  const close = (level: number, at: number): void => {
    while ((open.at(-1)?.level ?? 0) >= level) chapters.push({ start: open.pop()?.start ?? at, end: at });
  };
  for (const block of blocks) {
    if (block.kind !== "heading") continue;
    close(block.level, block.span.start);
    open.push({ level: block.level, start: block.span.start });
  }
  close(1, end);
  return chapters;
}
