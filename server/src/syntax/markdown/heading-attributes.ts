import type { StateCore } from "markdown-it";
import type { Span } from "../../text/span.ts";
import { readAttributes } from "./attributes.ts";
import { recorderOf } from "./recorder.ts";
import { toSource } from "./source-map.ts";
import type { MarkdownAttribute } from "./tree.ts";

/**
 * Takes `{#id answers=R1,R2}` off the end of every heading before its content is read. Braces that hold neither an id,
 * a class nor a value are part of the words.
 */
export function headingAttributesRule(state: StateCore): void {
  const recorder = recorderOf(state.env);
  for (let index = 1; index < state.tokens.length; index += 1) {
    const token = state.tokens[index];
    if (token?.type !== "inline" || state.tokens[index - 1]?.type !== "heading_open") continue;
    const found = findAttributes(token.content);
    if (!found) continue;
    recorder.headings.set(token, found.attributes);
    if (found.malformed) {
      const { span, text } = found.malformed;
      const segments = recorder.segments.get(token) ?? [];
      const place = { start: toSource(segments, span.start), end: toSource(segments, span.end) };
      const note = { rule: "link/unknown-directive", message: "malformed-attributes", params: { text } };
      recorder.blockProblems.push({ ...note, span: place });
    }
    const words = token.content.slice(0, found.start).trimEnd();
    // In `## Title ## {#id}` the closing marks stand before the attributes, where the parser does not look for them.
    const isMarked = state.tokens[index - 1]?.markup.startsWith("#") === true;
    token.content = isMarked ? words.replace(/(?:^|[ \t]+)#+$/, "") : words;
  }
}

interface HeadingAttributes {
  /** Offset of the opening brace. */
  readonly start: number;
  readonly attributes: readonly MarkdownAttribute[];
  readonly malformed?: { readonly span: Span; readonly text: string };
}

function findAttributes(content: string): HeadingAttributes | undefined {
  if (!content.endsWith("}") || content.endsWith("}}")) return undefined;
  const lineStart = content.lastIndexOf("\n") + 1;
  const start = content.lastIndexOf("{");
  if (start < lineStart || content.charAt(start - 1) === "{" || content.charAt(start - 1) === "\\") return undefined;
  // `:name[label]{...}` at the end of a heading keeps its own attributes.
  if (start > 0 && !/\s/.test(content.charAt(start - 1))) return undefined;
  const inside = content.slice(start + 1, -1);
  if (!/(?:^|\s)[#.][^\s]|=/.test(inside)) return undefined;
  const read = readAttributes(content, start, content.length);
  if (!read || read.end !== content.length) return undefined;
  if (read.malformedAt === undefined) return { start, attributes: read.attributes };
  const end = content.length - 1;
  const text = content.slice(read.malformedAt, end).trim();
  return { start, attributes: read.attributes, malformed: { span: { start: read.malformedAt, end }, text } };
}
