import { lineStartOf } from "../../../text/line-start.ts";
import type { Span } from "../../../text/span.ts";
import type { YamlDocument, YamlMap, YamlNode, YamlPair, YamlSequence } from "../tree.ts";
import { isWhite, type SourceLines } from "./source-lines.ts";

/** Columns by which each level stands further in. */
export const step = 2;

/** Where lines and gaps of a YAML text should stand. */
export interface LayoutPlan {
  /** The column of lines that begin with a key, a dash or a value, by line. */
  readonly columns: ReadonlyMap<number, number>;
  /** Lines that continue a value keep their distance to the line it began on: that line, by theirs. */
  readonly owners: ReadonlyMap<number, number>;
  /** Lines within a text value, whose blanks are part of it. */
  readonly verbatim: ReadonlySet<number>;
  /** Blanks on a line that become exactly one. */
  readonly gaps: readonly Span[];
}

/** Decides where everything of a valid document stands. Nothing but blanks is ever moved. */
export function planLines(document: YamlDocument, source: SourceLines): LayoutPlan {
  const columns = new Map<number, number>();
  const owners = new Map<number, number>();
  const verbatim = new Set<number>();
  const gaps: Span[] = [];
  const { text, lineOf } = source;

  const beginsLine = (offset: number): boolean => isWhite(text, lineStartOf(text, offset), offset);
  const placeAt = (offset: number, column: number): void => {
    if (beginsLine(offset)) columns.set(lineOf(offset), column);
  };
  /** Behind a colon or a dash: what follows on the same line stands one blank further. */
  const closeGap = (from: number, to: number): void => {
    if (to > from && isBlank(text, from, to)) gaps.push({ start: from, end: to });
  };
  const keepTogether = (node: YamlNode): void => {
    const first = lineOf(node.span.start);
    for (let line = first + 1; line <= lineOf(Math.max(node.span.end - 1, node.span.start)); line += 1) {
      owners.set(line, first);
      if (node.kind === "scalar") verbatim.add(line);
    }
  };

  const planValue = (node: YamlNode, opener: number, column: number): void => {
    if (node.kind === "scalar" && node.style === "missing") return;
    const sameLine = lineOf(node.span.start) === lineOf(opener);
    if (sameLine) closeGap(opener + 1, node.span.start);
    if (node.kind === "scalar" || node.flow) {
      if (!sameLine) placeAt(node.span.start, column);
      // A value on the line of its key moves with that line; its own lines move with it.
      keepTogether(node);
    } else if (node.kind === "map") planMap(node, column);
    else planSequence(node, column);
  };
  const planMap = (map: YamlMap, column: number): void => {
    for (const pair of map.pairs) {
      placeAt(pair.key.span.start, column);
      planValue(pair.value, colonOf(pair, text), column + step);
    }
  };
  const planSequence = (sequence: YamlSequence, column: number): void => {
    let from = sequence.span.start;
    for (const item of sequence.items) {
      const dash = findDash(text, from);
      if (dash === undefined) return;
      placeAt(dash, column);
      planValue(item, dash, column + step);
      from = Math.max(item.span.end, dash + 1);
    }
  };
  const { root } = document;
  if (root && root.kind !== "scalar" && !root.flow) {
    if (root.kind === "map") planMap(root, 0);
    else planSequence(root, 0);
  }
  return { columns, owners, verbatim, gaps };
}

/** The colon behind a key. */
function colonOf(pair: YamlPair, text: string): number {
  const colon = text.indexOf(":", pair.key.span.end);
  return colon < 0 ? pair.key.span.end : colon;
}

/** The next dash, over blanks, line breaks and comments; undefined where something else stands there. */
function findDash(text: string, from: number): number | undefined {
  let at = from;
  while (at < text.length) {
    const char = text[at] ?? "";
    if (char === "-") return at;
    if (char === "#") {
      while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at += 1;
    } else if (/\s/.test(char)) at += 1;
    else return undefined;
  }
  return undefined;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text[at] !== " " && text[at] !== "\t") return false;
  return true;
}
