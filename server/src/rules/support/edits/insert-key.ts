import { nodeOf } from "../../../schema/place.ts";
import type { PlacedEdit } from "../../define-rule.ts";
import { columnOf, lineBreakOf, lineEndAt } from "./yaml-text.ts";

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
 * The edit that adds an id to the list `owner[key]`, behind its last one, or makes the list where there is none.
 *
 * @returns undefined where something else stands in the list's place.
 */
export function insertListId(file: Target, owner: object, key: string, id: string): PlacedEdit | undefined {
  const node = nodeOf(owner, key);
  if (!node) return insertKey(file, owner, key, `[${id}]`);
  if (node.kind !== "sequence") return undefined;
  const last = node.items.at(-1);
  if (!last) return { at: { file: file.path, span: node.span }, newText: `[${id}]` };
  const end = node.flow ? last.span.end : lineEndAt(file.text, last.span.end);
  const dash = `${lineBreakOf(file.text)}${" ".repeat(columnOf(file.text, node.span.start))}- `;
  return { at: { file: file.path, span: { start: end, end } }, newText: `${node.flow ? ", " : dash}${id}` };
}
