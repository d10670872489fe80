import type { Token } from "markdown-it";
import type { Span } from "../../text/span.ts";
import type { SyntaxProblem } from "../problem.ts";
import { findAddress } from "./link-address.ts";
import type { variableMessages } from "./messages.ts";
import type { Recorder } from "./recorder.ts";
import type { Inline, MarkdownAttribute, MarkdownComment } from "./tree.ts";

/** What inlines are made from: the tokens of one block, and the way from its content to the file. */
export interface InlineSource {
  readonly recorder: Recorder;
  readonly content: string;
  readonly tokens: readonly Token[];
  /** Offset in the file of an offset in the content. */
  readonly place: (offset: number) => number;
  /** Offset in the file behind the line break that stands at an offset of the file. */
  readonly behindBreak: (offset: number) => number;
  readonly addComment: (comment: MarkdownComment) => void;
  /** Takes a problem whose span counts in the file. */
  readonly addProblem: (problem: SyntaxProblem) => void;
}

/** Turns the tokens of one block into inlines. */
export function buildInlines(source: InlineSource): readonly Inline[] {
  const cursor = { at: 0 };
  let inlines: readonly Inline[] = [];
  // A closing token without its opening one would end the loop early; what follows it still counts.
  while (cursor.at < source.tokens.length) inlines = inlines.concat(buildUntilClose(source, cursor).children);
  return joinText(inlines);
}

interface Cursor {
  at: number;
}

function buildUntilClose(source: InlineSource, cursor: Cursor): { children: Inline[]; close: Token | undefined } {
  const children: Inline[] = [];
  while (cursor.at < source.tokens.length) {
    const token = source.tokens[cursor.at];
    cursor.at += 1;
    if (!token) continue;
    if (token.nesting < 0) return { children, close: token };
    if (token.type === "text") for (const piece of buildText(source, token)) children.push(piece);
    const inline = buildInline(source, cursor, token);
    if (inline) children.push(inline);
  }
  return { children, close: undefined };
}

function buildInline(source: InlineSource, cursor: Cursor, token: Token): Inline | undefined {
  const { recorder } = source;
  const own = recorder.places.get(token) ?? { start: 0, end: 0 };
  const span = placeSpan(source, own);
  switch (token.type) {
    case "text_special":
      return { kind: "text", value: token.content, span };
    case "softbreak":
    case "hardbreak":
      return buildBreak(source, token, own);
    case "code_inline":
      return { kind: "code", value: token.content, span };
    case "strong_open":
    case "em_open":
    case "s_open":
      return buildStyled(source, cursor, token, own);
    case "link_open":
      return buildLink(source, cursor, token, own);
    case "image":
      return buildImage(source, token, own);
    case "html_inline":
      if (!token.content.startsWith("<!--")) return { kind: "html", value: token.content, span };
      source.addComment({ text: token.content.replace(/^<!--/, "").replace(/-->$/, "").trim(), span });
      return undefined;
    case "footnote_ref":
      return { kind: "footnote-reference", label: String(token.meta?.label ?? ""), span };
    case "variable": {
      const path = token.content.trim();
      const start = own.start + 2 + token.content.indexOf(path);
      return { kind: "variable", path, pathSpan: placeSpan(source, { start, end: start + path.length }), span };
    }
    case "directive":
      return buildDirective(source, token, span);
    case "problem": {
      const problem = recorder.inlineProblems.get(token);
      if (problem) source.addProblem({ ...problem, span: placeSpan(source, problem.span) });
      return undefined;
    }
    default:
      return undefined;
  }
}

/** A line break, with the backslash that makes it hard, and without blanks around it. */
function buildBreak(source: InlineSource, token: Token, own: Span): Inline {
  const lineFeed = source.content.indexOf("\n", own.start);
  const span = { start: source.place(own.start), end: source.behindBreak(source.place(lineFeed)) };
  return { kind: "break", hard: token.type === "hardbreak", span };
}

/** Text in pieces that stand in the source as they are; what was escaped for a table is a piece of its own. */
function buildText(source: InlineSource, token: Token): Inline[] {
  const own = source.recorder.places.get(token) ?? { start: 0, end: 0 };
  const pieces: Inline[] = [];
  let from = 0;
  for (let at = 1; at <= token.content.length; at += 1) {
    const isLast = at === token.content.length;
    const before = source.place(own.start + at - 1);
    if (!isLast && source.place(own.start + at) === before + 1) continue;
    const start = source.place(own.start + from);
    pieces.push({ kind: "text", value: token.content.slice(from, at), span: { start, end: before + 1 } });
    from = at;
  }
  return pieces;
}

function buildStyled(source: InlineSource, cursor: Cursor, token: Token, own: Span): Inline {
  const kind = token.type === "strong_open" ? "strong" : token.type === "em_open" ? "emphasis" : "strikethrough";
  const { children, close } = buildUntilClose(source, cursor);
  if (close && kind === "strikethrough") swapLoneTilde(source, cursor, close);
  const closing = close && source.recorder.places.get(close);
  // The tokens of ** are two of one star each; the inner ones carry the style.
  const outer = kind === "strong" ? 1 : 0;
  const start = own.start - outer;
  const end = closing ? closing.end + outer : own.end;
  return { kind, children: joinText(children), span: placeSpan(source, { start, end }) };
}

/** Of three tildes the parser puts the lone one behind the two that close; their places must follow. */
function swapLoneTilde({ recorder, tokens }: InlineSource, cursor: Cursor, close: Token): void {
  const next = tokens[cursor.at];
  const lone = next && recorder.places.get(next);
  const closing = recorder.places.get(close);
  if (!next || !lone || !closing || next.content !== "~" || lone.start >= closing.start) return;
  recorder.places.set(close, { start: lone.start, end: lone.start + 2 });
  recorder.places.set(next, { start: lone.start + 2, end: lone.start + 3 });
}

function buildLink(source: InlineSource, cursor: Cursor, token: Token, own: Span): Inline {
  const { children } = buildUntilClose(source, cursor);
  const labelEnd = source.recorder.labelEnds.get(token);
  const autolink = token.markup === "autolink" ? { start: own.start + 1, end: own.end - 1 } : undefined;
  const address = autolink ?? (labelEnd === undefined ? own : findAddress(source.content, labelEnd, own));
  const title = token.attrGet("title");
  const href = String(token.attrGet("href") ?? "");
  reportVariable(source, href, address);
  return {
    kind: "link",
    href,
    hrefSpan: placeSpan(source, address),
    ...(title !== null && { title: String(title) }),
    children: joinText(children),
    span: placeSpan(source, own),
  };
}

function buildImage(source: InlineSource, token: Token, own: Span): Inline {
  const title = token.attrGet("title");
  const address = findAddress(source.content, own.start + 2 + token.content.length, own);
  const src = String(token.attrGet("src") ?? "");
  reportVariable(source, src, address);
  return {
    kind: "image",
    src,
    srcSpan: placeSpan(source, address),
    alt: plainText(token.children ?? []),
    ...(title !== null && { title: String(title) }),
    span: placeSpan(source, own),
  };
}

/** Variables are not filled in inside addresses, and must not be passed on as they stand. */
function reportVariable(source: InlineSource, address: string, span: Span): void {
  if (!address.includes("{{")) return;
  const message: keyof typeof variableMessages = "variable-in-address";
  source.addProblem({ rule: "link/unknown-variable", message, span: placeSpan(source, span) });
}

function buildDirective(source: InlineSource, token: Token, span: Span): Inline | undefined {
  const parts = source.recorder.directives.get(token);
  if (!parts) return undefined;
  return {
    kind: "directive",
    name: parts.name,
    nameSpan: placeSpan(source, parts.nameSpan),
    ...(parts.label !== undefined &&
      parts.labelSpan && { label: parts.label, labelSpan: placeSpan(source, parts.labelSpan) }),
    attributes: placeAttributes(parts.attributes, source.place),
    span,
  };
}

/** Moves the spans of attributes. */
export function placeAttributes(
  attributes: readonly MarkdownAttribute[],
  place: (offset: number) => number,
): readonly MarkdownAttribute[] {
  const move = (span: Span): Span => ({ start: place(span.start), end: place(span.end) });
  return attributes.map((attribute) => ({
    ...attribute,
    nameSpan: move(attribute.nameSpan),
    valueSpan: move(attribute.valueSpan),
  }));
}

function placeSpan(source: InlineSource, span: Span): Span {
  const start = source.place(span.start);
  // The end belongs to the last character, not to what may begin behind it on another line.
  const end = span.end > span.start ? source.place(span.end - 1) + 1 : start;
  return { start, end };
}

/** Joins pieces of plain text that stand side by side; escapes and entities, whose source differs, stay alone. */
function joinText(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (
      inline.kind === "text" &&
      last?.kind === "text" &&
      isLiteral(inline) &&
      isLiteral(last) &&
      last.span.end === inline.span.start
    ) {
      joined[joined.length - 1] = {
        kind: "text",
        value: last.value + inline.value,
        span: { start: last.span.start, end: inline.span.end },
      };
    } else joined.push(inline);
  }
  return joined;
}

function isLiteral(inline: Inline & { kind: "text" }): boolean {
  return inline.value.length === inline.span.end - inline.span.start;
}

function plainText(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) {
    if (token.type === "softbreak" || token.type === "hardbreak") text += " ";
    else if (token.type === "variable") text += `{{${token.content}}}`;
    else if (token.type === "image") text += plainText(token.children ?? []);
    else if (token.type !== "html_inline") text += token.content;
  }
  return text;
}
