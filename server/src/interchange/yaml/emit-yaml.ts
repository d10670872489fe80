import { commentLines, trailingComment } from "./comment.ts";
import { blockScalar, inlineScalar, lineWidth, wantsBlock } from "./scalar.ts";

/**
 * What is said around the values, by path: keys and list places joined with dots, such as `dates.opening` or
 * `requirements.3.expect.unit`. The path "" is the whole file.
 */
export interface YamlNotes {
  /** Comment lines above the value. */
  readonly above?: ReadonlyMap<string, readonly string[]>;
  /** A comment behind the value; above it where the value takes several lines. */
  readonly behind?: ReadonlyMap<string, string>;
  /** Comment lines at the end of a list or group, on the level of its entries. */
  readonly below?: ReadonlyMap<string, readonly string[]>;
  /** Values that an empty line sets off from what stands before; the first entry of a list needs none. */
  readonly spaced?: ReadonlySet<string>;
  /** Findings that a comment above the value switches off, with the reason. Only our own words belong here. */
  readonly switchedOff?: ReadonlyMap<string, { readonly rule: string; readonly reason: string }>;
}

/**
 * Writes plain data as YAML for people: keys in the order given, long texts as blocks, and everything in quotes that
 * a reader of YAML could take for something else. `null` is an empty place to be filled in; undefined is left out.
 *
 * @param data An object of objects, lists, texts, numbers and booleans.
 */
export function emitYaml(data: object, notes: YamlNotes = {}): string {
  const head = notes.above?.get("") ?? [];
  const lines = [...commentLines(head, 0), ...emitMap(data, "", 0, notes)];
  return `${lines.join("\n").replace(/^\n+/, "")}\n`;
}

function emitMap(data: object, path: string, indent: number, notes: YamlNotes): readonly string[] {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(data) as readonly [string, unknown][]) {
    if (value === undefined) continue;
    const place = path === "" ? key : `${path}.${key}`;
    append(lines, emitAbove(place, indent, notes));
    append(lines, emitPair(inlineScalar(key), value, place, indent, notes));
  }
  return [...lines, ...commentLines(path === "" ? [] : (notes.below?.get(path) ?? []), indent)];
}

/** One by one, as a call takes only so many arguments. */
function append(lines: string[], more: readonly string[]): void {
  for (const line of more) lines.push(line);
}

function emitAbove(place: string, indent: number, notes: YamlNotes): readonly string[] {
  const comment = commentLines(notes.above?.get(place) ?? [], indent);
  return notes.spaced?.has(place) && !place.endsWith(".0") ? ["", ...comment] : comment;
}

/** One `key: value`, the value behind the key or in the lines below it. */
function emitPair(key: string, value: unknown, place: string, indent: number, notes: YamlNotes): readonly string[] {
  const pad = " ".repeat(indent);
  const remark = notes.behind?.get(place);
  const behind = remark === undefined ? "" : trailingComment(remark);
  const off = notes.switchedOff?.get(place);
  const switches = off
    ? [`${pad}# tenderdraft-disable-next-line ${off.rule} --${trailingComment(off.reason).slice(2)}`]
    : [];
  const inline = inlineValue(value, indent + key.length + 2);
  if (inline !== undefined) {
    const line = `${pad}${key}:${inline === "" ? "" : ` ${inline}`}`;
    if (remark === undefined || line.length + behind.length <= lineWidth + 20) return [...switches, line + behind];
    return [...commentLines([remark], indent), ...switches, line];
  }
  const above = [...(remark === undefined ? [] : commentLines([remark], indent)), ...switches];
  const block = typeof value === "string" ? blockScalar(value, indent + 2) : undefined;
  if (block) return [...above, `${pad}${key}: ${block.header}`, ...block.lines];
  return [...above, `${pad}${key}:`, ...emitNested(value, place, indent + 2, notes)];
}

function emitNested(value: unknown, place: string, indent: number, notes: YamlNotes): readonly string[] {
  if (Array.isArray(value)) return emitList(value, place, indent, notes);
  return typeof value === "object" && value !== null ? emitMap(value, place, indent, notes) : [];
}

function emitList(list: readonly unknown[], path: string, indent: number, notes: YamlNotes): readonly string[] {
  const pad = " ".repeat(indent);
  const lines: string[] = [];
  for (const [index, value] of list.entries()) {
    const place = `${path}.${index}`;
    append(lines, emitAbove(place, indent, notes));
    const inline = inlineValue(value, indent + 2);
    const block = inline === undefined && typeof value === "string" ? blockScalar(value, indent + 2) : undefined;
    if (inline !== undefined) lines.push(`${pad}-${inline === "" ? "" : ` ${inline}`}`);
    else if (block) append(lines, [`${pad}- ${block.header}`, ...block.lines]);
    else append(lines, withDash(emitNested(value, place, indent + 2, notes), indent));
  }
  return [...lines, ...commentLines(notes.below?.get(path) ?? [], indent)];
}

/** Puts the dash before the first line of an entry that is no comment; comments above its first key come before it. */
function withDash(lines: readonly string[], indent: number): readonly string[] {
  const first = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line));
  return lines.map((line, index) => {
    if (index > first || first < 0) return line;
    return index === first ? `${" ".repeat(indent)}- ${line.slice(indent + 2)}` : line.replace(/^ {2}/, "");
  });
}

/** The value in one line; undefined where it needs several. */
function inlineValue(value: unknown, column: number): string | undefined {
  if (value === null) return "";
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value === "string") {
    return wantsBlock(value, column) && blockScalar(value, 2) ? undefined : inlineScalar(value);
  }
  if (Array.isArray(value)) return value.length === 0 ? "[]" : inlineList(value, column);
  return typeof value === "object" && Object.values(value).every((one) => one === undefined) ? "{}" : undefined;
}

/** A short list of short values in brackets. */
function inlineList(list: readonly unknown[], column: number): string | undefined {
  const parts = list.map((value) =>
    typeof value === "string" ? inlineScalar(value, true) : typeof value === "object" ? undefined : String(value),
  );
  if (parts.some((part) => part === undefined)) return undefined;
  const text = `[${parts.join(", ")}]`;
  return column + text.length <= lineWidth - 20 ? text : undefined;
}
