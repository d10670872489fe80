import { createLineIndex } from "../../../text/line-index.ts";
import type { Span } from "../../../text/span.ts";

/** A text by its lines. */
export interface SourceLines {
  readonly text: string;
  readonly count: number;
  lineOf(offset: number): number;
  /** A line without its break. */
  spanOf(line: number): Span;
  /** The blanks that a line begins with. */
  indentOf(line: number): Span;
}

/** Looks at a text line by line. */
export function readLines(text: string): SourceLines {
  const index = createLineIndex(text);
  const spanOf = (line: number): Span => index.lineSpan(line);
  return {
    text,
    count: index.lineCount,
    lineOf: (offset) => index.positionAt(offset).line,
    spanOf,
    indentOf(line) {
      const { start, end } = spanOf(line);
      let at = start;
      while (at < end && (text[at] === " " || text[at] === "\t" || text[at] === "\uFEFF")) at += 1;
      return { start: text[start] === "\uFEFF" ? start + 1 : start, end: at };
    },
  };
}

/** Tells whether there is nothing but blanks between two offsets; a byte order mark is one of them. */
export function isWhite(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (text[at] !== " " && text[at] !== "\t" && text[at] !== "\uFEFF") return false;
  }
  return true;
}
