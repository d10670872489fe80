import { keysBehind, locateInFlow } from "./yaml-flow.ts";
import {
  dashColumns,
  indentOf,
  linesFrom,
  opensBlock,
  opensText,
  plainValue,
  readYamlLine,
  widthOf,
} from "./yaml-lines.ts";

/** Where a cursor stands in YAML, told from the lines alone, so that half-typed text is no obstacle. */
export interface YamlCursor {
  /** `key`: a key is being typed, or a plain list entry; `value`: what stands behind a colon. */
  readonly at: "key" | "value";
  /** Keys and list indices from the root to the map (or list entry) in question; for a value, its key included. */
  readonly path: readonly (string | number)[];
  /** Offsets of the word around the cursor; quotes are left out. */
  readonly start: number;
  readonly end: number;
  /** Column of the key or entry: the indentation of what is inserted. */
  readonly column: number;
  /** Keys that the same map has already. */
  readonly siblings: ReadonlySet<string>;
  /** What stands behind those keys on their own lines, without quotes. */
  readonly values: ReadonlyMap<string, string>;
  /** True where the line holds nothing but the key being typed, so that a colon is still to come. */
  readonly bare: boolean;
  /** True where a colon stands behind the word already. */
  readonly colon: boolean;
  /** True inside brackets. */
  readonly flow: boolean;
  /** True where the line begins with a dash. */
  readonly dash: boolean;
  /** The quotation mark that opens the word; "" where none does. */
  readonly quote: "" | '"' | "'";
  /** True where that mark is closed behind the cursor. */
  readonly closed: boolean;
}

/** The rest of a value inside brackets: blanks and colons belong to it where more of it follows. */
const flowValue = /^(?:[^\s,[\]{}#:]|:(?=[^\s,\]}])|[ \t]+(?=[^\s,[\]{}#]))*/;

type Steps = readonly (string | number)[];

/** Looks where `offset` stands in `text`; undefined inside comments and texts of several lines. */
export function locateInYaml(text: string, offset: number): YamlCursor | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const rawEnd = text.indexOf("\n", offset);
  const lineEnd = rawEnd < 0 ? text.length : rawEnd;
  const before = text.slice(lineStart, offset);
  if (isInComment(before)) return undefined;
  const head = /^(\s*)((?:-\s+)*)/.exec(before)?.[0] ?? "";
  const behind = text.slice(offset, lineEnd).replace(/\r$/, "");
  const open = openBracketAbove(text, lineStart, indentOf(text.slice(lineStart, lineEnd)));
  if (!open && isInText(text, lineStart, indentOf(text.slice(lineStart, lineEnd)))) return undefined;

  const headEnd = open ? open.headEnd : lineStart + head.length;
  const column = open ? open.column : widthOf(head);
  const typed = text.slice(headEnd, offset);
  const dashes = open ? open.dashes : dashColumns(head);
  const flow = locateInFlow(typed);
  if (flow) {
    const path = [...pathAbove(text, open?.lineStart ?? lineStart, column, dashes), ...flow.path];
    const later = keysBehind(text.slice(offset, offset + 2000));
    const word = wordAround(
      text,
      headEnd + flow.start,
      offset,
      behind,
      flow.at === "value" ? flowValue : /^[^\s#,\]}:]*/,
    );
    return {
      at: flow.at,
      path,
      ...word,
      column,
      siblings: new Set([...flow.siblings, ...later.keys()]),
      values: new Map([...later, ...flow.values]),
      bare: false,
      colon: /^\s*:/.test(text.slice(word.end, lineEnd)),
      flow: true,
      dash: false,
    };
  }
  const dash = head.includes("-");
  const map = dash ? column : mapColumn(text, lineStart, column);
  const values = siblingsOf(text, lineStart, Math.min(text.length, lineEnd + 1), map, dash);
  const here = { column: map, siblings: new Set(values.keys()), values, flow: false, dash };
  const path = pathAbove(text, lineStart, column, dashes);
  const value = /^(?:"([^"]*)"|'([^']*)'|([^\s#:"'][^:#]*?))\s*:(?:\s+(.*)|)$/.exec(typed);
  if (value) {
    const key = value[1] ?? value[2] ?? value[3] ?? "";
    const word = wordAround(text, offset - (value[4] ?? "").length, offset, behind, /^(?:[^\s#]|\s+(?=[^\s#])|#)*/);
    return { at: "value", path: [...path, key], ...word, ...here, bare: false, colon: false };
  }
  if (/:(?=\s|$)/.test(typed)) return undefined;
  const word = wordAround(text, lineStart + head.length, offset, behind, /^[\p{L}\p{M}\p{N}_./-]*/u);
  const own = readYamlLine(text.slice(lineStart, lineEnd));
  return { at: "key", path, ...word, ...here, bare: own.key === undefined, colon: own.key !== undefined };
}

/** The word from `start` over the cursor as far as `rest` goes, without the quotes around it. */
function wordAround(
  text: string,
  start: number,
  offset: number,
  behind: string,
  rest: RegExp,
): Pick<YamlCursor, "start" | "end" | "quote" | "closed"> {
  const first = text.charAt(start);
  if (start < offset && (first === '"' || first === "'")) {
    const close = behind.indexOf(first);
    const end = close < 0 ? offset + (rest.exec(behind)?.[0].length ?? 0) : offset + close;
    return { start: start + 1, end, quote: first, closed: close >= 0 };
  }
  return { start, end: offset + (rest.exec(behind)?.[0].length ?? 0), quote: "", closed: false };
}

/** A number sign begins a comment at the beginning of a line or behind a blank, unless it stands in quotes. */
function isInComment(before: string): boolean {
  if (!before.includes("#")) return false;
  const outside = before.replace(/(^|[\s[{,])(?:"(?:[^"\\]|\\.)*(?:"|$)|'[^']*(?:'|$))/g, "$1");
  return /(?:^|\s)#/.test(outside);
}

interface BracketAbove {
  readonly lineStart: number;
  readonly headEnd: number;
  readonly column: number;
  readonly dashes: readonly number[];
}

/** How many lines a bracket may stand open before it is taken for one that somebody forgot to close. */
const longestFlow = 20;

/** The line above whose bracket is still open where this line begins. */
function openBracketAbove(text: string, lineStart: number, indent: number): BracketAbove | undefined {
  let start = lineStart;
  for (let count = 0; count < longestFlow && start > 0; count += 1) {
    const end = start - 1;
    start = end <= 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(start, end);
    const head = /^(\s*)((?:-\s+)*)/.exec(line)?.[0] ?? "";
    const content = line.slice(head.length);
    if (/[[{]/.test(content) && widthOf(head) < indent && locateInFlow(text.slice(start + head.length, lineStart))) {
      return { lineStart: start, headEnd: start + head.length, column: widthOf(head), dashes: dashColumns(head) };
    }
    if (/^[^\s#}\]]/.test(line)) return undefined;
  }
  return undefined;
}

/** True where the lines above make this line part of a text in several lines. */
function isInText(text: string, lineStart: number, indent: number): boolean {
  let least = indent;
  if (least === 0) return false;
  for (const line of linesFrom(text, lineStart, "up", () => least - 1)) {
    const own = indentOf(line);
    if (opensText(readYamlLine(line))) return true;
    if (own === 0) return false;
    least = own;
  }
  return false;
}

/** The column of the map that a line belongs to: one that is indented too far belongs to the entry above it. */
function mapColumn(text: string, lineStart: number, column: number): number {
  for (const line of linesFrom(text, lineStart, "up")) {
    const above = readYamlLine(line);
    return above.key !== undefined && above.column < column && !opensBlock(above) ? above.column : column;
  }
  return column;
}

/** Climbs from the cursor to the root: every line that is indented less holds a key or a dash above it. */
function pathAbove(text: string, lineStart: number, column: number, dashes: readonly number[]): Steps {
  const path: (string | number)[] = [];
  let limit = column;
  let belowDash = false;
  const cross = (columns: readonly number[]): void => {
    for (const dash of [...columns].reverse()) {
      if (dash >= limit) continue;
      path.unshift(0);
      limit = dash;
      belowDash = true;
    }
  };
  cross(dashes);
  for (const source of linesFrom(text, lineStart, "up", () => limit)) {
    if (limit <= 0 && !belowDash) break;
    const line = readYamlLine(source);
    const isParent =
      opensBlock(line) && (line.column < limit || (belowDash && line.column === limit && line.dashes.length === 0));
    if (isParent && line.key !== undefined) {
      path.unshift(line.key);
      limit = line.column;
      belowDash = false;
    }
    cross(line.dashes);
  }
  return path;
}

/** The keys of the map that the cursor's line belongs to, with what stands behind them. */
function siblingsOf(
  text: string,
  lineStart: number,
  nextLine: number,
  column: number,
  first: boolean,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const take = (offset: number, direction: "up" | "down"): void => {
    for (const source of linesFrom(text, offset, direction, () => column)) {
      const line = readYamlLine(source);
      const startsEntry = line.dashes.some((dash) => dash < column);
      if (line.column < column || (startsEntry && direction === "down")) return;
      if (line.column === column && line.key !== undefined) values.set(line.key, plainValue(line.rest));
      if (startsEntry) return;
    }
  };
  if (!first) take(lineStart, "up");
  take(nextLine, "down");
  return values;
}
