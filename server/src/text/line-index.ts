import type { Span } from "./span.ts";

/** A place in a text as LSP says it: line and character from 0, the character in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A piece of a text as LSP says it; `end` exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The line starts of one text: the only place where offsets become lines and back. */
export interface LineIndex {
  readonly lineCount: number;
  /** Position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position;
  /** Offset of a position; a line or a character outside the text is moved to the nearest end, never past the line. */
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
  spanOf(range: Range): Span;
  /** Span of a line without its line break; an unknown line gives an empty span at the nearest end. */
  lineSpan(line: number): Span;
}

/** Indexes the lines of `text`. Line breaks are LF, CRLF and a lone CR, as LSP has it. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const startOf = (line: number): number => starts[line] ?? text.length;
  const endOf = (line: number): number => {
    if (line >= starts.length - 1) return text.length;
    let end = startOf(line + 1);
    while (end > startOf(line) && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end -= 1;
    return end;
  };

  const positionAt = (offset: number): Position => {
    const clamped = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: clamped - startOf(low) };
  };
  const offsetAt = ({ line, character }: Position): number => {
    if (line < 0) return 0;
    if (line >= starts.length) return text.length;
    return Math.min(startOf(line) + Math.max(character, 0), endOf(line));
  };
  return {
    lineCount: starts.length,
    positionAt,
    offsetAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    spanOf: (range) => {
      const start = offsetAt(range.start);
      return { start, end: Math.max(start, offsetAt(range.end)) };
    },
    lineSpan: (line) => {
      if (line < 0) return { start: 0, end: 0 };
      if (line >= starts.length) return { start: text.length, end: text.length };
      return { start: startOf(line), end: endOf(line) };
    },
  };
}
