import type { Snapshot } from "../model/snapshot.ts";
import type { FilePosition } from "./language-service.ts";
import { mentionsAt, variableValueAt } from "./mentions.ts";
import type { FileRange } from "./navigation-service.ts";
import { findCursor, rangeOf } from "./position.ts";

/** Every place in all bids that names what stands under the cursor; where it is declared only on demand. */
export function provideReferences(
  snapshot: Snapshot,
  request: FilePosition & { readonly includeDeclaration: boolean },
): readonly FileRange[] {
  const cursor = findCursor(snapshot, request);
  if (!cursor) return [];
  const { file, offset } = cursor;
  const group = mentionsAt(snapshot, file, offset)?.group ?? variableValueAt(snapshot, file, offset);
  const wanted = (group?.mentions ?? []).filter(({ declares }) => request.includeDeclaration || !declares);
  return wanted.flatMap((mention) => {
    const range = rangeOf(snapshot, { file: mention.file, span: mention.word.span });
    return range ? [{ file: mention.file, range }] : [];
  });
}
