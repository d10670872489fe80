import type { TextPiece } from "../piece.ts";
import type { SyntaxProblem } from "../problem.ts";
import type { YamlDocument, YamlNode, YamlPair } from "./tree.ts";

/** A YAML text cut at the entries of one of its lists. */
export interface SplitItems {
  /** Everything down to the first entry; its last key is the list's, still without a value. */
  readonly head: TextPiece;
  /** The entries, each with the comments and blank lines behind it. */
  readonly items: readonly TextPiece[];
  /** The keys behind the list; empty where there are none. */
  readonly tail: TextPiece;
}

/** How much deeper an entry is nested in the whole text than in its piece. */
export const itemDepth = 1;

/**
 * Cuts a text at the entries of the list that stands at top level below `key`. Undefined where pieces could mean
 * something else than the whole: the key is missing or repeated, or there are document marks, directives, tabs or
 * lone carriage returns.
 *
 * What an entry holds is always indented deeper than its dash, so a line in the column of the dash begins an entry or
 * is an error, whatever stands above it.
 */
export function splitItems(text: string, key: string): SplitItems | undefined {
  if (/\t|\r(?!\n)|^(?:---|\.\.\.|%|\uFEFF%|<<<<<<<)/m.test(text)) return undefined;
  const keys = [...text.matchAll(/^\uFEFF?([^\s#:'"[\]{}?-][^\n:]*):[ ]*(?:#[^\r\n]*)?\r?$/gm)];
  const [found, repeated] = keys.filter((match) => match[1]?.trimEnd() === key);
  if (!found || repeated) return undefined;
  const starts: number[] = [];
  let dash: number | undefined;
  let tailStart = text.length;
  for (const line of linesFrom(text, found.index + found[0].length)) {
    const content = /^ *(.)/.exec(line.text);
    if (!content || content[1] === "#" || content[1] === "\r") continue;
    const indent = content[0].length - 1;
    const isEntry = /^-(?:[ \r]|$)/.test(line.text.slice(indent));
    if (dash === undefined) {
      if (!isEntry) return undefined;
      dash = indent;
    }
    if (indent === dash && isEntry) starts.push(line.start);
    else if (indent <= dash) {
      // Only a key at top level may follow the list.
      if (indent > 0) return undefined;
      tailStart = line.start;
      break;
    }
  }
  const first = starts[0];
  if (first === undefined) return undefined;
  const cut = (from: number, to: number): TextPiece => ({ offset: from, text: text.slice(from, to) });
  const items = starts.map((start, index) => cut(start, starts[index + 1] ?? tailStart));
  return { head: cut(0, first), items, tail: cut(tailStart, text.length) };
}

/**
 * Puts together what was read from the pieces, with the spans of the whole text. Undefined where a piece is not
 * faultless or not what it was taken for: then only reading the whole text tells what is there.
 */
export function joinItems(
  head: YamlDocument,
  items: readonly YamlDocument[],
  tail: YamlDocument,
): YamlDocument | undefined {
  const documents = [head, ...items, tail];
  if (documents.some((document) => document.problems.length > 0)) return undefined;
  if (head.root?.kind !== "map" || head.root.flow) return undefined;
  const last = head.root.pairs.at(-1);
  if (last?.value.kind !== "scalar" || last.value.style !== "missing") return undefined;
  const entries: YamlNode[] = [];
  for (const { root } of items) {
    if (root?.kind !== "sequence" || root.flow || root.items.length !== 1) return undefined;
    entries.push(...root.items);
  }
  const start = items[0]?.root?.span.start ?? last.span.end;
  const end = items.at(-1)?.root?.span.end ?? start;
  const list: YamlNode = { kind: "sequence", span: { start, end }, flow: false, items: entries };
  const pair: YamlPair = { key: last.key, value: list, span: { start: last.span.start, end } };
  const rest = tail.root;
  if (rest && (rest.kind !== "map" || rest.flow)) return undefined;
  const pairs = [...head.root.pairs.slice(0, -1), pair, ...(rest?.pairs ?? [])];
  const names = new Set(pairs.map((one) => one.key.text.normalize("NFC")));
  if (names.size < pairs.length) return undefined;
  const span = { start: head.root.span.start, end: rest?.span.end ?? end };
  const problems: readonly SyntaxProblem[] = [];
  return {
    root: { kind: "map", span, flow: false, pairs },
    comments: documents.flatMap((document) => document.comments),
    problems,
  };
}

function* linesFrom(text: string, from: number): Generator<{ readonly start: number; readonly text: string }> {
  let start = text.indexOf("\n", from) + 1;
  while (start > 0 && start < text.length) {
    const end = text.indexOf("\n", start);
    yield { start, text: text.slice(start, end === -1 ? text.length : end) };
    if (end === -1) return;
    start = end + 1;
  }
}
