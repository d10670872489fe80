import type { Snapshot } from "../model/snapshot.ts";
import type { Place } from "../schema/place.ts";
import type { Range } from "../text/line-index.ts";
import { touches } from "../text/span.ts";
import type { FilePosition, Location } from "./language-service.ts";
import { mentionsAt } from "./mentions.ts";
import { pathMentionsOf } from "./path-mentions.ts";
import { type Cursor, findCursor, rangeOf } from "./position.ts";

/**
 * Where the id or variable under the cursor is declared, in every bid that the file belongs to; for a path, the file
 * that it leads to, where that is one to be read here.
 */
export function provideDefinition(snapshot: Snapshot, request: FilePosition): readonly Location[] {
  const cursor = findCursor(snapshot, request);
  if (!cursor) return [];
  const { file, offset } = cursor;
  const found = mentionsAt(snapshot, file, offset);
  if (!found) return fileAt(snapshot, cursor);
  const { group, mention } = found;
  const originRange = file.lines.rangeOf(mention.around);
  const ids = group.definitions.map(({ at, full }) => toLocation(snapshot, at, full, originRange));
  const values = group.values.map((at) => toLocation(snapshot, at, at, originRange));
  return [...ids, ...values].filter((location) => location !== undefined);
}

function toLocation(snapshot: Snapshot, at: Place, full: Place, originRange: Range): Location | undefined {
  const range = rangeOf(snapshot, at);
  const fullRange = rangeOf(snapshot, full);
  return range && fullRange && { file: at.file, range, fullRange, originRange };
}

function fileAt(snapshot: Snapshot, { file, offset }: Cursor): readonly Location[] {
  const mention = pathMentionsOf(file, snapshot.entries).find(({ around }) => touches(around, offset));
  const target = mention?.path === undefined ? undefined : snapshot.files.get(mention.path);
  if (!mention || !target) return [];
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return [{ file: target.path, range: top, fullRange: top, originRange: file.lines.rangeOf(mention.around) }];
}
