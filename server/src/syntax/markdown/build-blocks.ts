import type { Token } from "markdown-it";
import type { Span } from "../../text/span.ts";
import type { SyntaxProblem } from "../problem.ts";
import { buildInlines, placeAttributes } from "./build-inlines.ts";
import { buildHtml } from "./html-comments.ts";
import type { Recorder } from "./recorder.ts";
import { type Segment, toSource } from "./source-map.ts";
import type { Block, Inline, ListItem, MarkdownComment, TableBlock, TableCell } from "./tree.ts";

/** What blocks are made from: all tokens of a text, and the way from the parsed text to the file. */
export interface BlockSource {
  readonly recorder: Recorder;
  readonly tokens: readonly Token[];
  /** Offset in the file of an offset in the parsed text. */
  readonly place: (offset: number) => number;
  /** Offset in the file behind the line break that stands at an offset of the file. */
  readonly behindBreak: (offset: number) => number;
  readonly addComment: (comment: MarkdownComment) => void;
  /** Takes a problem whose span counts in the file. */
  readonly addProblem: (problem: SyntaxProblem) => void;
}

interface Cursor {
  at: number;
}

/** Turns the tokens of a text into blocks. */
export function buildBlocks(source: BlockSource): readonly Block[] {
  const cursor = { at: 0 };
  let blocks: readonly Block[] = [];
  while (cursor.at < source.tokens.length) blocks = blocks.concat(buildUntilClose(source, cursor));
  return blocks;
}

function buildUntilClose(source: BlockSource, cursor: Cursor): Block[] {
  const blocks: Block[] = [];
  while (cursor.at < source.tokens.length) {
    const token = source.tokens[cursor.at];
    cursor.at += 1;
    if (!token) continue;
    if (token.nesting < 0) return blocks;
    const block = buildBlock(source, cursor, token);
    if (block) blocks.push(block);
  }
  return blocks;
}

function buildBlock(source: BlockSource, cursor: Cursor, token: Token): Block | undefined {
  const span = spanOf(source, token);
  switch (token.type) {
    case "heading_open":
      return buildHeading(source, cursor, token, span);
    case "paragraph_open":
      return { kind: "paragraph", children: takeInlines(source, cursor), span };
    case "bullet_list_open":
    case "ordered_list_open":
      return buildList(source, cursor, token, span);
    case "blockquote_open":
      return { kind: "quote", children: buildUntilClose(source, cursor), span };
    case "table_open":
      return buildTable(source, cursor, span);
    case "footnote_reference_open":
      return {
        kind: "footnote",
        label: String(token.meta?.label ?? ""),
        children: buildUntilClose(source, cursor),
        span,
      };
    case "fence":
    case "code_block":
      return { kind: "code-block", language: token.info.trim().split(/\s+/)[0] ?? "", value: token.content, span };
    case "hr":
      return { kind: "thematic-break", span };
    case "html_block":
      return buildHtml(token.content, placeInContent(source, token), span, source.addComment);
    case "leaf_directive":
    case "container_directive_open":
      return buildDirective(source, cursor, token, span);
    default:
      // A token that opens something unknown is passed over together with what it holds.
      if (token.nesting > 0) buildUntilClose(source, cursor);
      return undefined;
  }
}

function buildHeading(source: BlockSource, cursor: Cursor, token: Token, span: Span): Block {
  const inline = source.tokens[cursor.at];
  const place = inline ? placeInContent(source, inline) : source.place;
  const attributes = inline ? (source.recorder.headings.get(inline) ?? []) : [];
  const children = takeInlines(source, cursor);
  const level = Number(token.tag.slice(1));
  return { kind: "heading", level, children, attributes: placeAttributes(attributes, place), span };
}

function buildList(source: BlockSource, cursor: Cursor, token: Token, span: Span): Block {
  const items: ListItem[] = [];
  let tight = true;
  while (cursor.at < source.tokens.length) {
    const item = source.tokens[cursor.at];
    cursor.at += 1;
    if (item?.type !== "list_item_open") break;
    const first = cursor.at;
    const children = buildUntilClose(source, cursor);
    for (let index = first; index < cursor.at; index += 1) {
      const inner = source.tokens[index];
      if (inner?.type === "paragraph_open" && inner.level === item.level + 1 && !inner.hidden) tight = false;
    }
    items.push({ children, span: spanOf(source, item) });
  }
  const ordered = token.type === "ordered_list_open";
  const start = Number(token.attrGet("start") ?? 1);
  return { kind: "list", ordered, start, tight, items, span };
}

function buildTable(source: BlockSource, cursor: Cursor, span: Span): TableBlock {
  const rows: TableCell[][] = [];
  const align: TableBlock["align"][number][] = [];
  while (cursor.at < source.tokens.length) {
    const token = source.tokens[cursor.at];
    cursor.at += 1;
    if (!token || token.type === "table_close") break;
    if (token.type === "tr_open") rows.push([]);
    if (token.type !== "th_open" && token.type !== "td_open") continue;
    if (token.type === "th_open") align.push(alignOf(token));
    rows.at(-1)?.push({ children: takeInlines(source, cursor), span: spanOf(source, token) });
  }
  return { kind: "table", align, header: rows[0] ?? [], rows: rows.slice(1), span };
}

function alignOf(token: Token): TableBlock["align"][number] {
  const style = String(token.attrGet("style") ?? "");
  const side = /text-align:(left|center|right)/.exec(style)?.[1];
  return side === "left" || side === "center" || side === "right" ? side : "none";
}

function buildDirective(source: BlockSource, cursor: Cursor, token: Token, span: Span): Block | undefined {
  const parts = source.recorder.directives.get(token);
  const isContainer = token.nesting > 0;
  const children = isContainer ? buildUntilClose(source, cursor) : [];
  if (!parts) return undefined;
  const placeSpan = (own: Span): Span => ({ start: source.place(own.start), end: source.place(own.end) });
  const shared = {
    name: parts.name,
    nameSpan: placeSpan(parts.nameSpan),
    ...(parts.label !== undefined && parts.labelSpan && { label: parts.label, labelSpan: placeSpan(parts.labelSpan) }),
    attributes: placeAttributes(parts.attributes, source.place),
    span,
  };
  if (!isContainer) return { kind: "leaf-directive", ...shared };
  return { kind: "container-directive", ...shared, children, closed: !source.recorder.unclosed.has(token) };
}

/** The inlines of the content token that comes next, and moves behind the token that closes its block. */
function takeInlines(source: BlockSource, cursor: Cursor): readonly Inline[] {
  const token = source.tokens[cursor.at];
  if (token?.type !== "inline") return [];
  cursor.at += 2;
  return buildInlines({
    recorder: source.recorder,
    content: token.content,
    tokens: token.children ?? [],
    place: placeInContent(source, token),
    behindBreak: source.behindBreak,
    addComment: source.addComment,
    addProblem: source.addProblem,
  });
}

function placeInContent(source: BlockSource, token: Token): (offset: number) => number {
  const segments: readonly Segment[] = source.recorder.segments.get(token) ?? [];
  return (offset) => source.place(toSource(segments, offset));
}

function spanOf(source: BlockSource, token: Token): Span {
  const own = source.recorder.places.get(token) ?? { start: 0, end: 0 };
  return { start: source.place(own.start), end: source.place(own.end) };
}
