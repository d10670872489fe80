import type { TextEdit } from "./edit.ts";

interface Line {
  readonly start: number;
  /** With its line break. */
  readonly text: string;
}

/** Larger tables than this cost more than a coarse edit does harm. */
const largestTable = 4_000_000;

/**
 * The edits that make one text of another and leave every line alone that stands in both, in the order of the text.
 * Within a line that changed only what differs is replaced.
 */
export function diffEdits(before: string, after: string): readonly TextEdit[] {
  const [old, young] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < old.length && head < young.length && old[head]?.text === young[head]?.text) head += 1;
  let tail = 0;
  const room = Math.min(old.length, young.length) - head;
  while (tail < room && old[old.length - 1 - tail]?.text === young[young.length - 1 - tail]?.text) tail += 1;
  const changed = old.slice(head, old.length - tail);
  const wanted = young.slice(head, young.length - tail);
  const from = old[head]?.start ?? before.length;
  const edits: TextEdit[] = [];
  for (const { olds, news } of hunksOf(changed, wanted)) {
    const start = changed[olds.start]?.start ?? old[old.length - tail]?.start ?? before.length;
    const removed = changed.slice(olds.start, olds.end);
    const added = wanted.slice(news.start, news.end);
    if (removed.length === added.length) {
      removed.forEach((line, index) => void edits.push(...narrow(line.start, line.text, added[index]?.text ?? "")));
    } else edits.push(...narrow(Math.max(start, from), joined(removed), joined(added)));
  }
  return edits;
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join("");
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
    const at = start;
    start += line.length;
    return { start: at, text: line };
  });
}

interface Hunk {
  readonly olds: { readonly start: number; readonly end: number };
  readonly news: { readonly start: number; readonly end: number };
}

/** What lies between the lines that both have, by the longest common subsequence. */
function hunksOf(old: readonly Line[], young: readonly Line[]): readonly Hunk[] {
  const whole = { olds: { start: 0, end: old.length }, news: { start: 0, end: young.length } };
  if (old.length === 0 && young.length === 0) return [];
  if (old.length === young.length || old.length * young.length > largestTable) return [whole];
  const width = young.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      const same = old[i]?.text === young[j]?.text;
      table[i * width + j] = same
        ? (table[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const hunks: Hunk[] = [];
  let [i, j, oldStart, newStart] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > oldStart || j > newStart)
      hunks.push({ olds: { start: oldStart, end: i }, news: { start: newStart, end: j } });
  };
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i]?.text === young[j]?.text) {
      close();
      i += 1;
      j += 1;
      [oldStart, newStart] = [i, j];
    } else if (
      j >= young.length ||
      (i < old.length && (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      i += 1;
    } else j += 1;
  }
  close();
  return hunks;
}

/** The edit without what both texts begin and end with; a pair of surrogates and a CRLF stay together. */
function narrow(start: number, before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  let head = 0;
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before[head] === after[head]) head += 1;
  if (head > 0 && isJoined(before, head, after)) head -= 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (tail > 0 && (isTorn(before, before.length - tail) || isTorn(after, after.length - tail))) tail -= 1;
  const span = { start: start + head, end: start + before.length - tail };
  return [{ span, newText: after.slice(head, after.length - tail) }];
}

function isJoined(before: string, at: number, after: string): boolean {
  return isTorn(before, at) || isTorn(after, at);
}

/** Tells whether a cut at `at` would part what is one sign. */
function isTorn(text: string, at: number): boolean {
  return /[\ud800-\udbff][\udc00-\udfff]|\r\n/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}
