import { nodeOf } from "../../../schema/place.ts";
import type { PlacedEdit } from "../../define-rule.ts";
import { columnOf, lineBreakOf, lineEndAt, toYamlValue } from "./yaml-text.ts";

interface Target {
  readonly path: string;
  readonly text: string;
}

/**
 * The edit that adds `key: written` behind the last key of an object, in brackets or on a line of its own, as the object
 * itself is written.
 *
 * @param file The file that `owner` was read from.
 * @param written The value as it is to stand in the file, quotes included.
 * @returns undefined where the key stands there already or `owner` is empty.
 */
export function insertKey(file: Target, owner: object, key: string, written: string): PlacedEdit | undefined {
  const map = nodeOf(owner);
  const last = map?.kind === "map" ? map.pairs.at(-1) : undefined;
  if (map?.kind !== "map" || !last || map.pairs.some((pair) => pair.key.text === key)) return undefined;
  const insert = (offset: number, newText: string): PlacedEdit => ({
    at: { file: file.path, span: { start: offset, end: offset } },
    newText,
  });
  if (map.flow) return insert(last.span.end, `, ${key}: ${written}`);
  const indent = " ".repeat(columnOf(file.text, last.key.span.start));
  return insert(lineEndAt(file.text, last.span.end), `${lineBreakOf(file.text)}${indent}${key}: ${written}`);
}

/**
 * The edit that adds `name: text` to the object `owner[key]`, or makes that object where there is none. The text is put
 * in quotes where YAML needs them.
 *
 * @returns undefined where the name stands there already, or something else stands in the object's place.
 */
export function insertNamedValue(
  file: Target,
  owner: object,
  key: string,
  [name, text]: readonly [name: string, text: string],
): PlacedEdit | undefined {
  const map = nodeOf(owner);
  const pair = map?.kind === "map" ? map.pairs.find((candidate) => candidate.key.text === key) : undefined;
  if (map?.kind !== "map") return undefined;
  const inner: unknown = Reflect.get(owner, key);
  const value = pair?.value;
  if (value?.kind === "map" && value.pairs.length > 0) {
    const written = toYamlValue(text, value.flow ? "flow" : "block");
    return typeof inner === "object" && inner !== null ? insertKey(file, inner, name, written) : undefined;
  }
  const flow = `{${name}: ${toYamlValue(text, "flow")}}`;
  if (!pair && map.flow) return insertKey(file, owner, key, flow);
  if (value?.kind === "map") return { at: { file: file.path, span: value.span }, newText: flow };
  const lineBreak = lineBreakOf(file.text);
  const first = pair ?? map.pairs.at(-1);
  if (!first || map.flow || (value && (value.kind !== "scalar" || value.style !== "missing"))) return undefined;
  const indent = " ".repeat(columnOf(file.text, first.key.span.start));
  const end = lineEndAt(file.text, first.span.end);
  const head = pair ? "" : `${lineBreak}${indent}${key}:`;
  const newText = `${head}${lineBreak}${indent}  ${name}: ${toYamlValue(text)}`;
  return { at: { file: file.path, span: { start: end, end } }, newText };
}

/**
 * The edit that adds an id or a path to the list `owner[key]`, or makes the list where there is none.
 *
 * @param before Index, in the list as it is written, of the entry that it is to stand in front of; behind the last one
 *   where it is left out.
 * @returns undefined where something else stands in the list's place.
 */
export function insertListId(
  file: Target,
  owner: object,
  key: string,
  id: string,
  before?: number,
): PlacedEdit | undefined {
  const node = nodeOf(owner, key);
  if (!node) return insertKey(file, owner, key, `[${toYamlValue(id, "flow")}]`);
  if (node.kind === "scalar" && node.style === "missing") {
    return { at: { file: file.path, span: node.span }, newText: ` [${toYamlValue(id, "flow")}]` };
  }
  if (node.kind !== "sequence") return undefined;
  const written = toYamlValue(id, node.flow ? "flow" : "block");
  const next = before === undefined ? undefined : node.items[before];
  const last = node.items.at(-1);
  if (!last) return { at: { file: file.path, span: node.span }, newText: `[${toYamlValue(id, "flow")}]` };
  const insert = (at: number, newText: string): PlacedEdit => ({
    at: { file: file.path, span: { start: at, end: at } },
    newText,
  });
  if (node.flow) return next ? insert(next.span.start, `${written}, `) : insert(last.span.end, `, ${written}`);
  const previous = next && before !== undefined && before > 0 ? node.items[before - 1] : undefined;
  const indent = " ".repeat(columnOf(file.text, node.span.start));
  if (next && !previous) return insert(node.span.start, `- ${written}${lineBreakOf(file.text)}${indent}`);
  return insert(lineEndAt(file.text, (previous ?? last).span.end), `${lineBreakOf(file.text)}${indent}- ${written}`);
}
