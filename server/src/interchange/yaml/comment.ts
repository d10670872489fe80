import { foldLine, lineWidth } from "./scalar.ts";

/**
 * Writes comment lines. What stands in the text of a tender can neither leave the comment nor be taken for one of
 * ours: line ends and control characters become spaces, and no line begins like a switch for findings.
 *
 * @param texts Each begins a line of its own; "" gives an empty comment line.
 * @param indent Columns before `#`.
 */
export function commentLines(texts: readonly string[], indent: number): readonly string[] {
  const pad = " ".repeat(indent);
  return texts.flatMap((text) => {
    const lines = foldLine(harmless(text), Math.max(40, lineWidth - indent - 2));
    return lines.length === 0 ? [`${pad}#`] : lines.map((line) => `${pad}# ${line.replace(/^tenderdraft-/, "· $&")}`);
  });
}

/** Writes a comment behind a value, on the same line. */
export function trailingComment(text: string): string {
  return ` # ${harmless(text).replace(/^tenderdraft-/, "· $&")}`;
}

function harmless(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\s]+/gu, " ")
    .trim();
}
