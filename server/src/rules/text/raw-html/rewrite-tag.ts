import type { Block } from "../../../syntax/markdown/tree.ts";
import type { PlacedEdit } from "../../define-rule.ts";
import { columnOf } from "../../support/edits/yaml-text.ts";
import type { HtmlTag } from "./html-tags.ts";

/** The marks of Markdown that say the same as a pair of tags. */
const marks: Readonly<Record<string, string>> = {
  b: "**",
  strong: "**",
  i: "*",
  em: "*",
  s: "~~",
  del: "~~",
  strike: "~~",
  code: "`",
};

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const lowered = "₀₁₂₃₄₅₆₇₈₉";
const sign = /[\p{P}\p{S}]/u;

/** The edits that say in Markdown what the tags say; undefined where that cannot be done for certain. */
export function rewritePair(file: string, text: string, { open, close, name }: HtmlTag): PlacedEdit[] | undefined {
  if (!close) return undefined;
  const inner = text.slice(open.span.end, close.span.start);
  const digits = name === "sup" ? raised : name === "sub" ? lowered : undefined;
  if (digits !== undefined) {
    if (!/^\d+$/.test(inner)) return undefined;
    const newText = [...inner].map((digit) => digits.charAt(Number(digit))).join("");
    return [{ at: { file, span: { start: open.span.start, end: close.span.end } }, newText }];
  }
  const mark = Object.hasOwn(marks, name) ? marks[name] : undefined;
  if (mark === undefined || inner.includes(mark.charAt(0))) return undefined;
  const before = text.charAt(open.span.start - 1);
  const behind = text.charAt(close.span.end);
  if (before === mark.charAt(0) || behind === mark.charAt(0)) return undefined;
  // Marks beside blanks or signs on the wrong side would be printed as they stand.
  const holds = (edge: string, outside: string): boolean =>
    /\S/u.test(edge) && (!sign.test(edge) || outside === "" || /\s/u.test(outside) || sign.test(outside));
  if (mark !== "`" && !(holds(inner.charAt(0), before) && holds(inner.charAt(inner.length - 1), behind)))
    return undefined;
  return [open, close].map(({ span }) => ({ at: { file, span }, newText: mark }));
}

/** The edit that makes `<br>` a line break of Markdown; undefined where the block cannot hold one. */
export function rewriteBreak(
  file: string,
  text: string,
  { open }: HtmlTag,
  block: Block,
  within: readonly Block[],
): PlacedEdit | undefined {
  if (block.kind !== "paragraph" || within.some((outer) => outer.kind === "quote")) return undefined;
  let end = open.span.end;
  while (/[ \t]/.test(text.charAt(end))) end += 1;
  const at = { file, span: { start: open.span.start, end } };
  if (end >= block.span.end) return { at, newText: "" };
  if (/[\r\n]/.test(text.charAt(end))) return { at, newText: "\\" };
  // What looks like the beginning of a list or a heading would become one at the start of a line.
  if (/^(?:[-+*>#|:=~`]|\d+[.)]|<)/.test(text.slice(end, end + 12))) return undefined;
  return { at, newText: `\\\n${" ".repeat(columnOf(text, block.span.start))}` };
}
