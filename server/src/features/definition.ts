import type { Snapshot } from "../model/snapshot.ts";
import type { Definition, SymbolIndex } from "../model/symbols.ts";
import type { VariableTable } from "../model/variables.ts";
import type { Place } from "../schema/place.ts";
import { touches } from "../text/span.ts";
import { anyDay } from "./any-day.ts";
import { bidsOf } from "./bid-at.ts";
import type { FilePosition, Location } from "./language-service.ts";
import { type Cursor, findCursor, rangeOf } from "./position.ts";
import { variableAt } from "./variable-at.ts";

/** Where the id or variable under the cursor is declared, in every bid that the file belongs to. */
export function provideDefinition(snapshot: Snapshot, request: FilePosition): readonly Location[] {
  const cursor = findCursor(snapshot, request);
  if (!cursor) return [];
  const found = new Map<string, Location>();
  for (const bid of bidsOf(snapshot, cursor.file.path, anyDay)) {
    const location =
      definitionOfId(snapshot, cursor, bid.symbols) ?? definitionOfVariable(snapshot, cursor, bid.variables);
    if (location)
      found.set(`${location.file}:${location.range.start.line}:${location.range.start.character}`, location);
  }
  return [...found.values()];
}

function definitionOfId(snapshot: Snapshot, { file, offset }: Cursor, symbols: SymbolIndex): Location | undefined {
  const here = (place: Place): boolean => place.file === file.path && touches(place.span, offset);
  const reference = symbols.references.find((candidate) => here(candidate.at));
  const definition = reference
    ? symbols.find(reference.kinds, reference.id)
    : symbols.definitions.find((one) => here(one.at));
  if (!definition) return undefined;
  return toLocation(snapshot, definition, file.lines.rangeOf((reference ?? definition).at.span));
}

function toLocation(
  snapshot: Snapshot,
  definition: Definition,
  originRange: Location["originRange"],
): Location | undefined {
  const range = rangeOf(snapshot, definition.at);
  const fullRange = rangeOf(snapshot, definition.full);
  return range && fullRange && { file: definition.at.file, range, fullRange, originRange };
}

function definitionOfVariable(
  snapshot: Snapshot,
  { file, offset }: Cursor,
  variables: VariableTable,
): Location | undefined {
  const inline = variableAt(file, offset);
  const at = inline && variables.get(inline.path)?.at;
  const range = at && rangeOf(snapshot, at);
  return range && { file: at.file, range, fullRange: range, originRange: file.lines.rangeOf(inline.pathSpan) };
}
