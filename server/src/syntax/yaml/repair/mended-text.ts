import type { TextEdit } from "../../../text/edit.ts";

/** A text with repairs, and the way back to the text that was repaired. */
export interface MendedText {
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** Offset in the source of an offset in `text`; what was put in counts as standing where it was put. */
  toSource(offset: number): number;
}

interface Piece {
  readonly mended: number;
  readonly source: number;
  /** Offsets of an inserted piece all lead to its place. */
  readonly inserted: boolean;
}

/** Applies repairs to a source. Undefined where two of them want the same piece of it. */
export function mendText(source: string, edits: readonly TextEdit[]): MendedText | undefined {
  if (edits.length === 0) return { text: source, edits, toSource: (offset) => offset };
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  let done = 0;
  const add = (text: string, from: number, inserted: boolean): void => {
    if (text === "") return;
    pieces.push({ mended: length, source: from, inserted });
    texts.push(text);
    length += text.length;
  };
  for (const edit of sorted) {
    if (edit.span.start < done) return undefined;
    add(source.slice(done, edit.span.start), done, false);
    add(edit.newText, edit.span.start, true);
    done = edit.span.end;
  }
  add(source.slice(done), done, false);
  const toSource = (offset: number): number => {
    if (offset >= length) return source.length;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.mended ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    if (!piece) return offset;
    return piece.inserted ? piece.source : piece.source + offset - piece.mended;
  };
  return { text: texts.join(""), edits, toSource };
}
