import type { Span } from "../../text/span.ts";

/** The block of facts at the top of a section. */
export interface FrontMatter {
  /** The YAML between the two lines of dashes. */
  readonly span: Span;
  /** Where the prose begins. */
  readonly bodyStart: number;
  /** False where the second line of dashes is missing; the facts then end at the first blank line or heading. */
  readonly closed: boolean;
}

/** Finds the front matter of a text: YAML between two lines of `---`, the first at the very beginning. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const top = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r|$)/.exec(text);
  if (!top) return undefined;
  const start = top[0].length;
  const line = /([^\r\n]*)(\r\n|\n|\r|$)/y;
  let recoveredEnd: number | undefined;
  for (let at = start; at < text.length; at = line.lastIndex) {
    line.lastIndex = at;
    const content = line.exec(text)?.[1] ?? "";
    if (/^---[ \t]*$/.test(content)) return { span: { start, end: at }, bodyStart: line.lastIndex, closed: true };
    if (recoveredEnd === undefined && (content.trim() === "" || content.startsWith("# "))) recoveredEnd = at;
  }
  const first = text.slice(start, recoveredEnd ?? text.length);
  // A line of dashes at the top of plain prose is a rule across the page.
  if (!/^[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/u.test(first)) return undefined;
  const end = recoveredEnd ?? text.length;
  return { span: { start, end }, bodyStart: end, closed: false };
}
