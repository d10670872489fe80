import { fileOf, nodeOfItem } from "../../../schema/place.ts";
import type { YamlComment } from "../../../syntax/yaml/tree.ts";
import type { PlacedEdit } from "../../define-rule.ts";
import { lineEndAt } from "./yaml-text.ts";

interface Source {
  readonly text: string;
  readonly tree: { readonly comments: readonly YamlComment[] };
}

/**
 * The edit that takes one entry out of a list, with its lines or with its comma.
 *
 * @param source The file that the list was read from.
 * @returns undefined where a comment would go with it, or where it is the only entry.
 */
export function removeListItem(source: Source, list: readonly object[], index: number): PlacedEdit | undefined {
  const item = nodeOfItem(list, index);
  const [before, after] = [nodeOfItem(list, index - 1), nodeOfItem(list, index + 1)];
  const entry = list[index];
  const file = entry && fileOf(entry);
  if (!item || file === undefined || !(before || after)) return undefined;
  const { text } = source;
  const dash = text.lastIndexOf("-", item.span.start - 1);
  const lineStart = text.lastIndexOf("\n", dash) + 1;
  const isBlock = dash >= 0 && /^[ \t]*-\s+$/.test(text.slice(lineStart, item.span.start));
  let span: { readonly start: number; readonly end: number };
  if (isBlock) {
    const lineEnd = lineEndAt(text, item.span.end);
    const next = text.indexOf("\n", lineEnd) + 1;
    // Behind the last entry of a text without a last line break, the break in front of it goes instead.
    span = next > 0 ? { start: lineStart, end: next } : { start: Math.max(0, lineStart - 1), end: text.length };
  } else if (before) {
    span = { start: before.span.end, end: item.span.end };
  } else {
    span = { start: item.span.start, end: after?.span.start ?? item.span.end };
  }
  const inside = source.tree.comments.some(
    (comment) => comment.span.start >= span.start && comment.span.end <= span.end,
  );
  return inside ? undefined : { at: { file, span }, newText: "" };
}
