import type { StateBlock } from "markdown-it";
import type { Span } from "../../text/span.ts";
import type { Recorder } from "./recorder.ts";
import type { Segment } from "./source-map.ts";

interface Cell {
  /** Between the bars, blanks trimmed. */
  readonly span: Span;
  readonly segments: readonly Segment[];
}

/** Notes where the cells of a table stand; `from` is the index of its first token. */
export function placeCells(state: StateBlock, recorder: Recorder, from: number): void {
  let cells: readonly Cell[] = [];
  let column = 0;
  let rowEnd = 0;
  for (let index = from; index < state.tokens.length; index += 1) {
    const token = state.tokens[index];
    if (token?.type === "tr_open" && token.map) {
      const line = token.map[0];
      const rowStart = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
      rowEnd = state.skipSpacesBack(state.eMarks[line] ?? rowStart, rowStart);
      cells = splitRow(state.src, rowStart, rowEnd);
      column = 0;
    } else if (token?.type === "th_open" || token?.type === "td_open") {
      const content = state.tokens[index + 1];
      // A row may have fewer cells than the head; those stand at its end.
      const cell = cells[column] ?? { span: { start: rowEnd, end: rowEnd }, segments: [] };
      recorder.places.set(token, cell.span);
      if (content) recorder.segments.set(content, cell.segments);
      column += 1;
    }
  }
}

/** Splits a row at its bars; an escaped bar belongs to its cell, without the backslash. */
function splitRow(source: string, from: number, to: number): readonly Cell[] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(source.charAt(start))) start += 1;
  while (end > start && /\s/.test(source.charAt(end - 1))) end -= 1;
  const cells: Cell[] = [];
  let cellStart = start;
  let escapes: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (source.charAt(at) !== "|") continue;
    if (at > start && source.charAt(at - 1) === "\\") {
      escapes.push(at - 1);
      continue;
    }
    cells.push(toCell(source, cellStart, at, escapes));
    cellStart = at + 1;
    escapes = [];
  }
  cells.push(toCell(source, cellStart, end, escapes));
  const isBlank = (cell: Cell | undefined, whole: number): boolean =>
    cell !== undefined && cell.span.start === cell.span.end && whole === 0;
  if (isBlank(cells[0], source.charAt(start) === "|" ? 0 : 1)) cells.shift();
  if (isBlank(cells.at(-1), cellStart === end ? 0 : 1)) cells.pop();
  return cells;
}

function toCell(source: string, from: number, to: number, escapes: readonly number[]): Cell {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(source.charAt(start))) start += 1;
  while (end > start && /\s/.test(source.charAt(end - 1))) end -= 1;
  const segments: Segment[] = [];
  let content = 0;
  let at = start;
  for (const backslash of escapes) {
    segments.push({ content, source: at, sourceEnd: backslash });
    content += backslash - at;
    at = backslash + 1;
  }
  segments.push({ content, source: at, sourceEnd: end });
  return { span: { start, end }, segments };
}
