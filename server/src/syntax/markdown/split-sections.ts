import type { TextPiece } from "../piece.ts";
import { problemLimit } from "../yaml/problem-list.ts";
import { closeContainer } from "./container-stack.ts";
import { findFrontMatter } from "./front-matter.ts";
import type { MarkdownDocument } from "./tree.ts";

/** What may stand before a mark inside lists and quotes. */
const markers = "[ \\t>*+.)0-9-]";
const indentedFence = new RegExp(`^${markers}+(?:\`{3}|~{3}|:::)`);
const definition = new RegExp(`^${markers}*\\[[^\\]]+\\]:`);
const html = new RegExp(`^${markers}*<[!?/A-Za-z]`);
const oneLineComment = /^<!--(?!-?>)(?:(?!-->).)*-->[ \t]*$/;

/**
 * Cuts a text before every heading that begins a line with #, outside of code and containers; the first piece holds the
 * front matter. Undefined where a piece could mean something else alone: there are definitions of links or footnotes,
 * raw HTML, code in lists or quotes, an open container, or lone carriage returns.
 */
export function splitSections(text: string): readonly TextPiece[] | undefined {
  if (/\r(?!\n)/.test(text)) return undefined;
  const starts = [0];
  const open: number[] = [];
  let fence: string | undefined;
  let at = findFrontMatter(text)?.bodyStart ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  while (at < text.length) {
    const lineBreak = text.indexOf("\n", at);
    const end = lineBreak === -1 ? text.length : lineBreak;
    const line = text.slice(at, end).trimEnd();
    if (fence !== undefined) {
      if (line.startsWith(fence) && /^(?:`+|~+)$/.test(line)) fence = undefined;
    } else if (/^(?:`{3,}[^`]*|~{3,}.*)$/.test(line)) {
      fence = /^(?:`+|~+)/.exec(line)?.[0];
    } else if (indentedFence.test(line) || definition.test(line)) {
      return undefined;
    } else if (html.test(line) && !oneLineComment.test(line)) {
      return undefined;
    } else if (line.startsWith(":::")) {
      const colons = /^:+/.exec(line)?.[0].length ?? 0;
      if (line.length > colons) open.push(colons);
      else if (open.length > 0) closeContainer(open, colons);
    } else if (open.length === 0 && at > 0 && /^#{1,6}(?:[ \t]|$)/.test(line)) {
      starts.push(at);
    }
    at = end + 1;
  }
  // What is still open runs to the end of the text in the whole, but to the end of its piece alone.
  if (open.length > 0 || fence !== undefined) return undefined;
  return starts.map((start, index) => ({ offset: start, text: text.slice(start, starts[index + 1] ?? text.length) }));
}

/**
 * Puts together what was read from the pieces, with the spans of the whole text. Undefined where there are more problems
 * than are shown of one file.
 */
export function joinSections(sections: readonly MarkdownDocument[]): MarkdownDocument | undefined {
  const frontMatter = sections[0]?.frontMatter;
  const problems = sections.flatMap((section) => section.problems);
  if (problems.length > problemLimit) return undefined;
  return {
    ...(frontMatter && { frontMatter }),
    blocks: sections.flatMap((section) => section.blocks),
    comments: sections.flatMap((section) => section.comments),
    problems: problems.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  };
}
