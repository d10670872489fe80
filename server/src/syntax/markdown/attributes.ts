import type { MarkdownAttribute } from "./tree.ts";

/** Attributes in braces, with spans in the text that was read. `end` is the offset behind the closing brace. */
export interface ReadAttributes {
  readonly attributes: readonly MarkdownAttribute[];
  readonly end: number;
  /** Offset of the first character that is no attribute; absent where all is well. */
  readonly malformedAt?: number;
}

const attribute =
  /(?:(#)([^\s{}"'=#]+)|(\.)([^\s{}"'=#]+)|([\p{L}_][\p{L}\p{N}_:.-]*)(?:=(?:"([^"\n]*)"|'([^'\n]*)'|([^\s{}"'=]+)))?)(?=[\s}])/uy;

/**
 * Reads `{#id .class name=value name="value" name}` at `at`, where the opening brace stands, within one line up to `max`.
 * Undefined where the braces are not closed on the line.
 */
export function readAttributes(text: string, at: number, max: number): ReadAttributes | undefined {
  const attributes: MarkdownAttribute[] = [];
  let position = at + 1;
  for (;;) {
    while (position < max && (text.charAt(position) === " " || text.charAt(position) === "\t")) position += 1;
    if (position >= max || text.charAt(position) === "\n") return undefined;
    if (text.charAt(position) === "}") return { attributes, end: position + 1 };
    attribute.lastIndex = position;
    const match = attribute.exec(text);
    if (!match || attribute.lastIndex >= max) return readMalformed(text, position, max, attributes);
    attributes.push(toAttribute(match, position));
    position = attribute.lastIndex;
  }
}

function toAttribute(match: RegExpExecArray, at: number): MarkdownAttribute {
  const [whole, hash, id, dot, style, name = "", double, single, bare] = match;
  if (hash || dot) {
    const value = id ?? style ?? "";
    const valueSpan = { start: at + 1, end: at + 1 + value.length };
    return { name: hash ? "id" : "class", value, nameSpan: { start: at, end: at + 1 }, valueSpan };
  }
  const value = double ?? single ?? bare ?? "";
  const quoted = double !== undefined || single !== undefined;
  const end = at + whole.length - (quoted ? 1 : 0);
  const nameSpan = { start: at, end: at + name.length };
  return { name, value, nameSpan, valueSpan: { start: end - value.length, end } };
}

function readMalformed(
  text: string,
  malformedAt: number,
  max: number,
  attributes: readonly MarkdownAttribute[],
): ReadAttributes | undefined {
  let end = malformedAt;
  while (end < max && text.charAt(end) !== "\n") {
    if (text.charAt(end) === "}") return { attributes, end: end + 1, malformedAt };
    end += 1;
  }
  return undefined;
}
