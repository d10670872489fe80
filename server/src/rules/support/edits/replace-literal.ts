import { fileOf, nodeOf } from "../../../schema/place.ts";
import type { PlacedEdit } from "../../define-rule.ts";

/**
 * The edit that puts a number, a date, `true` or `false` in the place of `data[key]`: quoted as the old value was, bare
 * where it was bare. Undefined where no plain value stands there.
 */
export function replaceLiteral(data: object, key: string, literal: string): PlacedEdit | undefined {
  const file = fileOf(data);
  const node = nodeOf(data, key);
  if (file === undefined || node?.kind !== "scalar") return undefined;
  if (node.style === "single") return { at: { file, span: node.span }, newText: `'${literal}'` };
  if (node.style === "double") return { at: { file, span: node.span }, newText: `"${literal}"` };
  return node.style === "plain" ? { at: { file, span: node.span }, newText: literal } : undefined;
}
