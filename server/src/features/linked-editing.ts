import type { Snapshot } from "../model/snapshot.ts";
import { walkBlocks, walkInlines } from "../syntax/markdown/walk.ts";
import type { Range } from "../text/line-index.ts";
import { type Span, touches } from "../text/span.ts";
import type { FilePosition } from "./language-service.ts";
import { findCursor } from "./position.ts";

/**
 * The label of a footnote under the cursor, at the note and wherever it is referred to: they live in one file and are
 * nothing without each other. Ids live in many files; for them there is *rename*. Empty elsewhere.
 */
export function provideLinkedEditingRanges(snapshot: Snapshot, request: FilePosition): readonly Range[] {
  const cursor = findCursor(snapshot, request);
  if (cursor?.file.form !== "section") return [];
  const { text, tree, lines } = cursor.file;
  const labels = new Map<string, Span[]>();
  const add = (label: string, whole: Span): void => {
    const start = whole.start + "[^".length;
    // A label that was cleaned up while it was read cannot be pointed at.
    if (text.slice(whole.start, start) !== "[^" || text.slice(start, start + label.length) !== label) return;
    labels.set(label, [...(labels.get(label) ?? []), { start, end: start + label.length }]);
  };
  walkInlines(tree.blocks, (inline) => {
    if (inline.kind === "footnote-reference") add(inline.label, inline.span);
  });
  walkBlocks(tree.blocks, (block) => {
    if (block.kind === "footnote") add(block.label, block.span);
  });
  const linked = [...labels.values()].find((spans) => spans.some((span) => touches(span, cursor.offset)));
  if (!linked || linked.length < 2) return [];
  return linked.sort((a, b) => a.start - b.start).map((span) => lines.rangeOf(span));
}
