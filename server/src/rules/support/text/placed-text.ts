import type { Span } from "../../../text/span.ts";

/** A text that was put together from pieces of a file, and the way back to the file. */
export interface PlacedText {
  readonly text: string;
  /** Where a part of the text stands in the file; offsets in `text`, `end` exclusive. */
  spanOf(start: number, end: number): Span;
  /** True where that part stands in the file in one piece. */
  isExact(start: number, end: number): boolean;
}

interface Run {
  /** Offset in the text of its first unit. */
  readonly at: number;
  readonly length: number;
  readonly span: Span;
  /** True where each unit has its own place; otherwise all units stand for the whole span. */
  readonly literal: boolean;
}

/** Puts a text together and notes where each piece of it stands. */
export class PlacedTextBuilder {
  #text = "";
  readonly #runs: Run[] = [];

  /** How many UTF-16 units there are so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Units that all stand for the whole span. */
  addUnits(value: string, span: Span): void {
    this.#add(value, span, false);
  }

  /** Text that stands in the file as it is; an escape or an entity, whose source is longer, as a whole. */
  addLiteral(value: string, span: Span): void {
    this.#add(value, span, value.length === span.end - span.start);
  }

  #add(value: string, span: Span, literal: boolean): void {
    if (value === "") return;
    this.#runs.push({ at: this.#text.length, length: value.length, span, literal });
    this.#text += value;
  }

  finish(): PlacedText {
    const runs = this.#runs;
    return {
      text: this.#text,
      spanOf: (start, end) => {
        const first = runs[runAt(runs, start)];
        const last = runs[runAt(runs, Math.max(start, end - 1))];
        if (!first || !last) return { start: 0, end: 0 };
        const from = first.literal ? first.span.start + (start - first.at) : first.span.start;
        return { start: from, end: last.literal ? last.span.start + (end - last.at) : last.span.end };
      },
      isExact: (start, end) => {
        for (let index = runAt(runs, start); index < runs.length; index += 1) {
          const run = runs[index];
          if (!run || run.at >= end) break;
          const units = Math.min(end, run.at + run.length) - Math.max(start, run.at);
          if (!run.literal && units > 1) return false;
          // Where styles begin or end inside, replacing the text would tear their marks apart.
          const next = runs[index + 1];
          if (next && next.at < end && next.span.start !== run.span.end) return false;
        }
        return true;
      },
    };
  }
}

/** Index of the run that holds a unit; -1 in an empty text. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high;
}
