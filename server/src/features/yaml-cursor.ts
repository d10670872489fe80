import { locateInFlow } from "./yaml-flow.ts";

/** Where a cursor stands in block YAML, told from the lines alone, so that half-typed text is no obstacle. */
export interface YamlCursor {
  /** `key`: a key is being typed, or a plain list entry; `value`: what stands behind a colon. */
  readonly at: "key" | "value";
  /** Keys and list indices from the root to the map (or list entry) in question; for a value, its key included. */
  readonly path: readonly (string | number)[];
  /** Offsets of what was typed so far and of the word around the cursor. */
  readonly start: number;
  readonly end: number;
  /** Column of the key or entry: the indentation of what is inserted. */
  readonly column: number;
  /** Keys that the same map has already. */
  readonly siblings: ReadonlySet<string>;
  /** True where the line holds nothing but the key being typed, so that a colon is still to come. */
  readonly bare: boolean;
  /** True where a colon stands behind the word already. */
  readonly colon: boolean;
}

interface Line {
  readonly dashes: readonly number[];
  /** Column of the key or text. */
  readonly column: number;
  readonly key: string | undefined;
  readonly opensBlock: boolean;
}

const lineForm = /^(\s*)((?:-\s+)*)(?:(?:"([^"]*)"|'([^']*)'|([^\s#:"'][^:#]*?))\s*:(?=\s|$)\s*(.*))?/;

/** Looks where `offset` stands in `text`; undefined inside comments and block scalars cannot be told apart and give a key. */
export function locateInYaml(text: string, offset: number): YamlCursor | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const rawEnd = text.indexOf("\n", offset);
  const lineEnd = rawEnd < 0 ? text.length : rawEnd;
  const before = text.slice(lineStart, offset);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const head = /^(\s*)((?:-\s+)*)/.exec(before)?.[0] ?? "";
  const typed = before.slice(head.length);
  const own = readLine(text.slice(lineStart, lineEnd));
  const above = text.slice(0, Math.max(0, lineStart - 1)).split("\n");
  const below = text.slice(Math.min(text.length, lineEnd + 1)).split("\n");
  const column = head.length;
  const path = pathAbove(above, column, dashColumns(head));
  const siblings = siblingsOf(above, below, column, head.includes("-"));

  const flow = locateInFlow(typed);
  if (flow) {
    const rest = /^[^\s#,\]}:]*/.exec(text.slice(offset, lineEnd))?.[0] ?? "";
    const start = lineStart + head.length + flow.start;
    return {
      ...flow,
      path: [...path, ...flow.path],
      start,
      end: offset + rest.length,
      column,
      bare: false,
      colon: /^\s*:/.test(text.slice(offset + rest.length, lineEnd)),
    };
  }
  const value = /^(?:"([^"]*)"|'([^']*)'|([^\s#:"'][^:#]*?))\s*:\s+(.*)$/.exec(typed);
  if (value) {
    const key = value[1] ?? value[2] ?? value[3] ?? "";
    const start = offset - (value[4] ?? "").length;
    const rest = /^[^\s#,\]}]*/.exec(text.slice(offset, lineEnd))?.[0] ?? "";
    return {
      at: "value",
      path: [...path, key],
      start,
      end: offset + rest.length,
      column,
      siblings,
      bare: false,
      colon: false,
    };
  }
  if (/:/.test(typed)) return undefined;
  const rest = /^[\p{L}\p{M}\p{N}_.-]*/u.exec(text.slice(offset, lineEnd))?.[0] ?? "";
  return {
    at: "key",
    path,
    start: lineStart + head.length,
    end: offset + rest.length,
    column,
    siblings,
    bare: own.key === undefined,
    colon: own.key !== undefined,
  };
}

function readLine(line: string): Line {
  const match = lineForm.exec(line);
  const indent = match?.[1] ?? "";
  const dashes = match?.[2] ?? "";
  const key = match?.[3] ?? match?.[4] ?? match?.[5];
  return {
    dashes: dashColumns(indent + dashes),
    column: indent.length + dashes.length,
    key,
    opensBlock: key !== undefined && /^(?:#.*)?$/.test(match?.[6] ?? ""),
  };
}

function dashColumns(head: string): readonly number[] {
  return [...head.matchAll(/-/g)].map((match) => match.index);
}

const noContent = /^\s*(?:#.*)?$/;

/** Climbs from the cursor to the root: every line that is indented less holds a key or a dash above it. */
function pathAbove(above: readonly string[], column: number, dashes: readonly number[]): (string | number)[] {
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
  for (let i = above.length - 1; i >= 0 && (limit > 0 || belowDash); i -= 1) {
    const text = above[i] ?? "";
    if (noContent.test(text)) continue;
    const line = readLine(text);
    const isParent =
      line.opensBlock && (line.column < limit || (belowDash && line.column === limit && line.dashes.length === 0));
    if (isParent && line.key !== undefined) {
      path.unshift(line.key);
      limit = line.column;
      belowDash = false;
    }
    cross(line.dashes);
  }
  return path;
}

/** The keys of the map that the cursor's line belongs to. */
function siblingsOf(
  above: readonly string[],
  below: readonly string[],
  column: number,
  first: boolean,
): ReadonlySet<string> {
  const keys = new Set<string>();
  const take = (lines: readonly string[], up: boolean): void => {
    for (const text of lines) {
      if (noContent.test(text)) continue;
      const line = readLine(text);
      const startsEntry = line.dashes.some((dash) => dash < column);
      if (line.column < column || (startsEntry && !up)) return;
      if (line.column === column && line.key !== undefined) keys.add(line.key);
      if (startsEntry) return;
    }
  };
  if (!first) take([...above].reverse(), true);
  take(below, false);
  return keys;
}
