import type { Position, Range } from "../text/line-index.ts";

/** Tells whether two ranges share a point; a cursor right behind a word still touches it. */
export function rangesTouch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

/** Tells whether a position lies in front of another. */
export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
