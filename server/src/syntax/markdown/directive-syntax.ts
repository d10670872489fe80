import type { Span } from "../../text/span.ts";
import { readAttributes } from "./attributes.ts";
import type { MarkdownAttribute } from "./tree.ts";

/** The parts of a directive behind its colons, with spans in the text that was read. */
export interface DirectiveParts {
  readonly name: string;
  readonly nameSpan: Span;
  readonly label?: string;
  readonly labelSpan?: Span;
  readonly attributes: readonly MarkdownAttribute[];
  readonly end: number;
  /** True where braces follow the name, even empty ones. */
  readonly braces: boolean;
  readonly trouble?: DirectiveTrouble;
}

/** What is wrong inside a directive; the message key and its place. */
export interface DirectiveTrouble {
  readonly message: "unclosed-label" | "unclosed-attributes" | "malformed-attributes";
  readonly span: Span;
}

/** How long a label may be; a bracket that closes only later belongs to something else. */
const labelLimit = 1000;

/** How long the attributes may be. */
const attributesLimit = 2000;

const directiveName = /[\p{L}][\p{L}\p{N}_-]*/uy;

/** Reads `name[label]{attributes}` at `at`, within one line up to `max`. Undefined where no name stands there. */
export function readDirective(text: string, at: number, max: number): DirectiveParts | undefined {
  directiveName.lastIndex = at;
  const match = directiveName.exec(text);
  if (!match || directiveName.lastIndex > max) return undefined;
  const name = match[0];
  const nameSpan = { start: at, end: at + name.length };
  const lineEnd = text.indexOf("\n", at);
  const limit = lineEnd === -1 ? max : Math.min(max, lineEnd);
  let end = nameSpan.end;
  let labelSpan: Span | undefined;
  let trouble: DirectiveTrouble | undefined;
  if (end < limit && text.charAt(end) === "[") {
    const close = findLabelEnd(text, end, Math.min(limit, end + labelLimit));
    if (close === undefined) {
      trouble = { message: "unclosed-label", span: { start: nameSpan.start - 1, end: end + 1 } };
    } else {
      labelSpan = { start: end + 1, end: close };
      end = close + 1;
    }
  }
  let attributes: readonly MarkdownAttribute[] = [];
  // Two braces are a variable that follows the directive.
  const braces = !trouble && end < limit && text.charAt(end) === "{" && text.charAt(end + 1) !== "{";
  if (braces) {
    const read = readAttributes(text, end, Math.min(limit, end + attributesLimit));
    if (!read) trouble = { message: "unclosed-attributes", span: { start: end, end: end + 1 } };
    else {
      if (read.malformedAt !== undefined) {
        trouble = { message: "malformed-attributes", span: { start: read.malformedAt, end: read.end - 1 } };
      }
      attributes = read.attributes;
      end = read.end;
    }
  }
  return {
    name,
    nameSpan,
    ...(labelSpan && { label: text.slice(labelSpan.start, labelSpan.end), labelSpan }),
    attributes,
    end,
    braces,
    ...(trouble && { trouble }),
  };
}

/** Offset of the bracket that closes the one at `open`; brackets in between must be paired or escaped. */
function findLabelEnd(text: string, open: number, max: number): number | undefined {
  let depth = 0;
  for (let at = open; at < max; at += 1) {
    const character = text.charAt(at);
    if (character === "\\") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}
