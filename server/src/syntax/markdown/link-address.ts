import type { Span } from "../../text/span.ts";

/**
 * Finds the address of a link or picture whose label ends at `labelEnd`, where its `]` stands. The whole of it where
 * the address stands elsewhere, as of reference links.
 */
export function findAddress(content: string, labelEnd: number, whole: Span): Span {
  if (content.charAt(labelEnd + 1) !== "(") return whole;
  let start = labelEnd + 2;
  while (start < whole.end && /\s/.test(content.charAt(start))) start += 1;
  if (content.charAt(start) === "<") {
    const close = content.indexOf(">", start);
    return close === -1 || close > whole.end ? whole : { start: start + 1, end: close };
  }
  let end = start;
  let depth = 0;
  for (; end < whole.end; end += 1) {
    const character = content.charAt(end);
    if (/\s/.test(character)) break;
    if (character === "\\") end += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") {
      if (depth === 0) break;
      depth -= 1;
    }
  }
  return { start, end };
}
