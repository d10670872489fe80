import { parseMarkdown } from "../../server/src/syntax/markdown/parse-markdown.ts";
import type { Block, Inline, MarkdownAttribute } from "../../server/src/syntax/markdown/tree.ts";
import { childrenOf, inlinesOf } from "../../server/src/syntax/markdown/walk.ts";
import type { Span } from "../../server/src/text/span.ts";

/** The tree of a text in lines of `kind "source"`, indented by depth: what stands where. */
export function outline(text: string): string[] {
  const lines: string[] = [];
  const source = (span: Span): string => JSON.stringify(text.slice(span.start, span.end));
  const write = (depth: number, line: string): void => {
    lines.push("  ".repeat(depth) + line);
  };
  const attributes = (list: readonly MarkdownAttribute[]): string =>
    list.map(({ name, valueSpan }) => ` ${name}=${text.slice(valueSpan.start, valueSpan.end)}`).join("");

  const showInline = (inline: Inline, depth: number): void => {
    write(depth, `${inline.kind} ${source(inline.span)}${describe(inline)}`);
    for (const child of childrenOf(inline)) showInline(child, depth + 1);
  };
  const describe = (inline: Inline): string => {
    switch (inline.kind) {
      case "link":
        return ` to ${source(inline.hrefSpan)}`;
      case "image":
        return ` of ${source(inline.srcSpan)} as ${inline.alt}`;
      case "variable":
        return ` ${source(inline.pathSpan)}`;
      case "directive":
        return `${inline.labelSpan ? ` ${source(inline.labelSpan)}` : ""}${attributes(inline.attributes)}`;
      case "code":
        return ` = ${inline.value}`;
      case "text":
        return inline.value === text.slice(inline.span.start, inline.span.end) ? "" : ` = ${inline.value}`;
      case "break":
        return inline.hard ? " hard" : "";
      default:
        return "";
    }
  };
  const showBlock = (block: Block, depth: number): void => {
    const more = "attributes" in block ? attributes(block.attributes) : "";
    write(depth, `${block.kind} ${source(block.span)}${more}`);
    if (block.kind === "list") {
      for (const item of block.items) {
        write(depth + 1, `item ${source(item.span)}`);
        for (const child of item.children) showBlock(child, depth + 2);
      }
    } else if (block.kind === "table") {
      for (const row of [block.header, ...block.rows]) {
        for (const cell of row) {
          write(depth + 1, `cell ${source(cell.span)}`);
          for (const inline of cell.children) showInline(inline, depth + 2);
        }
      }
    } else if (block.kind === "heading" || block.kind === "paragraph") {
      for (const inline of inlinesOf(block)) showInline(inline, depth + 1);
    } else if ("children" in block) for (const child of block.children) showBlock(child, depth + 1);
  };
  for (const block of parseMarkdown(text).blocks) showBlock(block, 0);
  return lines;
}

/** The problems of a text with the words they stand on. */
export function problemsOf(text: string): string[] {
  return parseMarkdown(text).problems.map(
    ({ message, span }) => `${message} on ${JSON.stringify(text.slice(span.start, span.end))}`,
  );
}
