import { isBefore } from "../features/ranges-touch.ts";
import type { Position, Range } from "../text/line-index.ts";

/**
 * A position as a client sent it, made safe: whole numbers from 0. What lies behind the end of the text is
 * moved to its end later, where the text is known. Undefined for anything that is no position.
 */
export function readPosition(value: unknown): Position | undefined {
  if (typeof value !== "object" || value === null || !("line" in value) || !("character" in value)) return undefined;
  const line = readCount(value.line);
  const character = readCount(value.character);
  if (line === undefined || character === undefined) return undefined;
  // A negative line means the very beginning, whatever its character says.
  return typeof value.line === "number" && value.line < 0 ? { line: 0, character: 0 } : { line, character };
}

/** A range as a client sent it; an inverted one is turned round. */
export function readRange(value: unknown): Range | undefined {
  if (typeof value !== "object" || value === null || !("start" in value) || !("end" in value)) return undefined;
  const start = readPosition(value.start);
  const end = readPosition(value.end);
  if (!start || !end) return undefined;
  return isBefore(end, start) ? { start: end, end: start } : { start, end };
}

function readCount(value: unknown): number | undefined {
  if (typeof value !== "number" || Number.isNaN(value)) return undefined;
  return Math.min(Math.max(Math.trunc(value), 0), 0x7fffffff);
}
