import { fileOf, nodeOf, type Place } from "../../../schema/place.ts";
import type { YamlNode } from "../../../syntax/yaml/tree.ts";
import type { PlacedEdit } from "../../define-rule.ts";
import { type Quotes, writeAs } from "./yaml-text.ts";

/**
 * The edit that puts another text in the place of `data[key]`, in the quotes of the old one. An empty value is filled
 * in; undefined where the key is missing or holds a list or a group.
 */
export function replaceValue(data: object, key: string, text: string): PlacedEdit | undefined {
  return replaceNode(fileOf(data), nodeOf(data, key), text);
}

/**
 * The same for a value of which only the place is known.
 *
 * @param source The text of the file that `at` lies in.
 */
export function replaceAt(source: string, at: Place, text: string): PlacedEdit | undefined {
  const first = source.charAt(at.span.start);
  if (first === "|" || first === ">") return undefined;
  const quotes = first === "'" ? "single" : first === '"' ? "double" : "plain";
  return { at, newText: writeAs(quotes, text) };
}

function replaceNode(file: string | undefined, node: YamlNode | undefined, text: string): PlacedEdit | undefined {
  if (file === undefined || node?.kind !== "scalar") return undefined;
  const quotes: Quotes = node.style === "single" || node.style === "double" ? node.style : "plain";
  const written = writeAs(quotes, text);
  return { at: { file, span: node.span }, newText: node.style === "missing" ? ` ${written}` : written };
}
