import { fileOf, nodeOf, nodeOfItem } from "../../schema/place.ts";
import type { YamlNode } from "../../syntax/yaml/tree.ts";
import type { PlacedEdit } from "../define-rule.ts";
import { writeLike } from "./yaml-text.ts";

/**
 * The edit that puts another text in the place of `data[key]`, in the quotes of the old one. An empty value is filled
 * in; undefined where the key is missing or holds a list or a group.
 */
export function replaceValue(data: object, key: string, text: string): PlacedEdit | undefined {
  return replaceNode(fileOf(data), nodeOf(data, key), text);
}

/** The same for one entry of a list of plain values. */
export function replaceItem(list: readonly unknown[], index: number, text: string): PlacedEdit | undefined {
  return replaceNode(fileOf(list), nodeOfItem(list, index), text);
}

function replaceNode(file: string | undefined, node: YamlNode | undefined, text: string): PlacedEdit | undefined {
  if (file === undefined || node?.kind !== "scalar") return undefined;
  const written = writeLike(node, text);
  return { at: { file, span: node.span }, newText: node.style === "missing" ? ` ${written}` : written };
}
