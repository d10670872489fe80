import { nodeOf } from "../../../schema/place.ts";
import type { YamlMap, YamlNode, YamlPair, YamlSequence } from "../../../syntax/yaml/tree.ts";
import type { PlacedEdit } from "../../define-rule.ts";
import { columnOf, lineBreakOf, lineEndAt, toYamlValue } from "./yaml-text.ts";

/**
 * The keys of a new entry with their values, in order. Values are put in quotes where YAML needs them; a key without
 * a value waits to be filled in. A comment follows on the same line, where the list has lines of its own.
 */
export type NewEntry = readonly (readonly [key: string, value: string | undefined, comment?: string])[];

interface Target {
  readonly path: string;
  readonly text: string;
}

/**
 * The edit that adds an entry to the list `owner[key]`, behind its last one, or makes the list where there is none.
 * Indentation, spacing and style follow the list itself, else its neighbours; comments stay where they are.
 *
 * @param file The file that `owner` was read from.
 * @returns undefined where something else stands in the list's place.
 */
export function insertListItem(file: Target, owner: object, key: string, entry: NewEntry): PlacedEdit | undefined {
  return insertListItems(file, owner, key, [entry]);
}

/**
 * The same for several entries in one edit.
 *
 * @param before Index, in the list as it is written, of the entry that they are to stand in front of; behind the last
 *   one where it is left out.
 */
export function insertListItems(
  file: Target,
  owner: object,
  key: string,
  entries: readonly NewEntry[],
  before?: number,
): PlacedEdit | undefined {
  const map = nodeOf(owner);
  if (map?.kind !== "map" || entries.length === 0) return undefined;
  const pair = map.pairs.find((candidate) => candidate.key.text === key);
  const insert = (offset: number, newText: string): PlacedEdit => replace(offset, offset, newText);
  const replace = (start: number, end: number, newText: string): PlacedEdit => ({
    at: { file: file.path, span: { start, end } },
    newText,
  });
  const inBlock = (style: ListStyle): string => entries.map((entry) => blockItem(file.text, entry, style)).join("");
  const inFlow = (neighbour: YamlNode | undefined): string =>
    entries.map((entry) => flowItem(entry, isSpaced(file.text, neighbour))).join(", ");
  if (!pair) {
    const last = map.pairs.at(-1);
    if (!last || map.flow) return undefined;
    const indent = " ".repeat(columnOf(file.text, last.key.span.start));
    const items = inBlock(usualStyle(file.text, map));
    return insert(lineEndAt(file.text, last.span.end), `${lineBreakOf(file.text)}${indent}${key}:${items}`);
  }
  const list = pair.value;
  if (list.kind === "sequence" && list.flow) {
    const last = list.items.at(-1);
    const next = before === undefined ? undefined : list.items[before];
    if (next) return insert(next.span.start, `${inFlow(next)}, `);
    if (last) return insert(last.span.end, `, ${inFlow(last)}`);
    if (map.flow) return replace(list.span.start, list.span.end, `[${inFlow(undefined)}]`);
    const start = file.text.charAt(list.span.start - 1) === " " ? list.span.start - 1 : list.span.start;
    return replace(start, list.span.end, inBlock(usualStyle(file.text, map, pair)));
  }
  if (list.kind === "sequence") {
    const items = inBlock(styleOf(file.text, list));
    // Comments between two entries speak of the one below them, so what is new stands above those comments.
    const above = before === undefined || before >= list.items.length ? list : (list.items[before - 1] ?? pair.key);
    return insert(lineEndAt(file.text, above.span.end), items);
  }
  if (list.kind !== "scalar" || list.style !== "missing" || map.flow) return undefined;
  return insert(lineEndAt(file.text, pair.span.end), inBlock(usualStyle(file.text, map, pair)));
}

/** How the entries of a list are laid out: the column of the dash, and the blanks behind it. */
interface ListStyle {
  readonly column: number;
  readonly gap: number;
}

function styleOf(text: string, list: YamlSequence): ListStyle {
  const column = columnOf(text, list.span.start);
  const first = list.items.find((item) => !(item.kind === "scalar" && item.style === "missing"));
  const dash = first ? text.lastIndexOf("-", first.span.start - 1) : -1;
  const gap = first && dash >= 0 ? first.span.start - dash - 1 : 1;
  // An entry that begins on the line below its dash says nothing about the blanks.
  const oneLine = dash >= 0 && first && !text.slice(dash, first.span.start).includes("\n");
  return { column, gap: oneLine ? gap : 1 };
}

/** The style of the lists that stand beside the new one; two blanks where there is none. */
function usualStyle(text: string, map: YamlMap, pair?: YamlPair): ListStyle {
  const key = pair?.key ?? map.pairs[0]?.key;
  const column = key ? columnOf(text, key.span.start) : 0;
  for (const neighbour of map.pairs) {
    const list: YamlNode = neighbour.value;
    if (list.kind !== "sequence" || list.flow) continue;
    const style = styleOf(text, list);
    return { column: column + style.column - columnOf(text, neighbour.key.span.start), gap: style.gap };
  }
  return { column: column + 2, gap: 1 };
}

function blockItem(text: string, entry: NewEntry, { column, gap }: ListStyle): string {
  const lines = entry.map(([key, value, comment], index) => {
    const start = index === 0 ? `-${" ".repeat(gap)}` : " ".repeat(gap + 1);
    const written = value === undefined ? "" : ` ${toYamlValue(value)}`;
    return `${" ".repeat(column)}${start}${key}:${written}${comment ? ` # ${comment}` : ""}`;
  });
  const lineBreak = lineBreakOf(text);
  return lineBreak + lines.join(lineBreak);
}

function isSpaced(text: string, neighbour: YamlNode | undefined): boolean {
  return neighbour !== undefined && text.startsWith("{ ", neighbour.span.start);
}

function flowItem(entry: NewEntry, spaced: boolean): string {
  const inner = entry
    .map(([key, value]) => `${key}: ${value === undefined ? "" : toYamlValue(value, "flow")}`)
    .join(", ");
  return spaced ? `{ ${inner} }` : `{${inner}}`;
}
