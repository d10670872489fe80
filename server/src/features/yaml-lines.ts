/** A line of block YAML, as far as its own letters tell. */
export interface YamlLine {
  /** Columns of its dashes. */
  readonly dashes: readonly number[];
  /** Column of the key or text behind the dashes. */
  readonly column: number;
  readonly key: string | undefined;
  /** What stands behind the colon, or behind the dashes where there is no key; comments included. */
  readonly rest: string;
}

const lineForm = /^(\s*)((?:-\s+)*)(?:(?:"([^"]*)"|'([^']*)'|([^\s#:"'{[][^:#]*?))\s*:(?=\s|$))?\s*(.*)/;
const empty = /^(?:#.*)?$/;
const scalarHeader = /^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/** Reads one line; never throws. */
export function readYamlLine(line: string): YamlLine {
  const match = lineForm.exec(line);
  const indent = match?.[1] ?? "";
  const dashes = match?.[2] ?? "";
  return {
    dashes: dashColumns(indent + dashes),
    column: widthOf(indent + dashes),
    key: match?.[3] ?? match?.[4] ?? match?.[5],
    rest: (match?.[6] ?? "").trimEnd(),
  };
}

/** Columns that a head of a line takes up; YAML wants no tabs, and who types one means about two steps. */
export function widthOf(head: string): number {
  return head.includes("\t") ? head.replaceAll("\t", "    ").length : head.length;
}

/** The columns of the dashes in the head of a line. */
export function dashColumns(head: string): readonly number[] {
  return [...head.matchAll(/-/g)].map((match) => widthOf(head.slice(0, match.index)));
}

/** True for a key with nothing behind it: what is indented below belongs to it. */
export function opensBlock({ key, rest }: YamlLine): boolean {
  return key !== undefined && empty.test(rest);
}

/** True where a text in several lines begins: `text: |`. */
export function opensText({ rest }: YamlLine): boolean {
  return scalarHeader.test(rest);
}

/** A value without quotes and comment. */
export function plainValue(rest: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'([^']*)'/.exec(rest);
  return quoted ? (quoted[1] ?? quoted[2] ?? "") : rest.replace(/(?:^|\s)#.*$/, "").trim();
}

/**
 * The lines above an offset that begins a line, the nearest first, or those from an offset on; blank lines and comments
 * left out, and those that are indented more than `deepest` says at that moment. Lines are cut as they are asked for, since
 * most of a long file is of no interest.
 */
export function* linesFrom(
  text: string,
  offset: number,
  direction: "up" | "down",
  deepest: () => number = () => Number.POSITIVE_INFINITY,
): Generator<string> {
  let [start, end] = [offset, offset];
  for (;;) {
    if (direction === "up") {
      if (start <= 0) return;
      end = start - 1;
      start = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
    } else {
      if (end >= text.length) return;
      start = end;
      end = text.indexOf("\n", start);
      if (end < 0) end = text.length;
    }
    const first = firstSign(text, start, end);
    if (first < end && text.charCodeAt(first) !== numberSign && widthOf(text.slice(start, first)) <= deepest())
      yield text.slice(start, end);
    if (direction === "down") end += 1;
  }
}

const numberSign = 35;
const blanks: ReadonlySet<number> = new Set([32, 9, 13]);

function firstSign(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && blanks.has(text.charCodeAt(at))) at += 1;
  return at;
}

/** Columns before the first letter of a line. */
export function indentOf(line: string): number {
  return widthOf(line.slice(0, line.length - line.trimStart().length));
}
