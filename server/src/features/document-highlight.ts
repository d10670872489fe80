import type { Snapshot } from "../model/snapshot.ts";
import type { FilePosition } from "./language-service.ts";
import { mentionsAt } from "./mentions.ts";
import type { HighlightAnswer } from "./navigation-service.ts";
import { findCursor } from "./position.ts";

/** The places of the same file that name what stands under the cursor. Where it is declared, it is written. */
export function provideDocumentHighlights(snapshot: Snapshot, request: FilePosition): readonly HighlightAnswer[] {
  const cursor = findCursor(snapshot, request);
  const found = cursor && mentionsAt(snapshot, cursor.file, cursor.offset);
  if (!cursor || !found) return [];
  return found.group.mentions
    .filter(({ file }) => file === cursor.file.path)
    .map(({ word, declares }) => ({ range: cursor.file.lines.rangeOf(word.span), kind: declares ? "write" : "read" }));
}
