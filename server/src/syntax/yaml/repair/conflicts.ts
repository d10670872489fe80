import type { TextEdit } from "../../../text/edit.ts";
import type { Span } from "../../../text/span.ts";

/** One place that an unfinished merge left in two versions. */
export interface Conflict {
  /** The line that begins it. */
  readonly span: Span;
  /** Takes out the marks and the second version, so that the first can be read. */
  readonly edits: readonly TextEdit[];
}

/** Finds blocks of `<<<<<<<`, `=======` and `>>>>>>>`. A mark without the others is no block. */
export function findConflicts(text: string): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  let at = findMark(text, "<<<<<<<", 0);
  while (at !== -1) {
    const middle = findMark(text, "=======", at);
    const last = middle === -1 ? -1 : findMark(text, ">>>>>>>", middle);
    if (last === -1) break;
    const base = findMark(text, "|||||||", at);
    const dropFrom = base !== -1 && base < middle ? base : middle;
    const first = { start: at, end: endOfLine(text, at) };
    const second = { start: dropFrom, end: endOfLine(text, last) };
    conflicts.push({ span: first, edits: [first, second].map((span) => ({ span, newText: "" })) });
    at = findMark(text, "<<<<<<<", last);
  }
  return conflicts;
}

/** Offset of the next line that begins with `mark`; -1 where there is none. */
function findMark(text: string, mark: string, from: number): number {
  let at = text.indexOf(mark, from);
  while (at !== -1) {
    const follows = text.charAt(at + mark.length);
    const startsLine = at === 0 || text.charAt(at - 1) === "\n" || text.charAt(at - 1) === "\r";
    if (startsLine && (follows === "" || /\s/.test(follows))) return at;
    at = text.indexOf(mark, at + mark.length);
  }
  return -1;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== "\n" && text.charAt(at) !== "\r") at += 1;
  return at;
}
