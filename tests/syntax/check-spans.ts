import type { Block, Inline, MarkdownDocument } from "../../server/src/syntax/markdown/tree.ts";
import { childrenOf, inlinesOf } from "../../server/src/syntax/markdown/walk.ts";
import type { YamlDocument, YamlNode } from "../../server/src/syntax/yaml/tree.ts";
import { contains, type Span } from "../../server/src/text/span.ts";

/** Collects what is wrong with the spans of a YAML tree: outside the text, outside the parent, out of order. */
export function findSpanFaults(document: YamlDocument, text: string): string[] {
  const faults: string[] = [];
  const whole = { start: 0, end: text.length };
  const visit = (node: YamlNode, parent: Span): void => {
    expectWithin(node.span, parent, node.kind, faults);
    if (node.kind === "sequence") visitInOrder(node.items, node.span);
    if (node.kind !== "map") return;
    for (const pair of node.pairs) {
      expectWithin(pair.span, node.span, "pair", faults);
      visitInOrder([pair.key, pair.value], pair.span);
    }
  };
  const visitInOrder = (nodes: readonly YamlNode[], parent: Span): void => {
    let last = parent.start;
    for (const node of nodes) {
      if (node.span.start < last) faults.push(`${node.kind} begins before its neighbour ends`);
      last = node.span.end;
      visit(node, parent);
    }
  };
  if (document.root) visit(document.root, whole);
  for (const comment of document.comments) {
    if (text.charAt(comment.span.start) !== "#") faults.push("a comment without #");
    expectWithin(comment.span, whole, "comment", faults);
  }
  for (const problem of document.problems) {
    expectWithin(problem.span, whole, problem.message, faults);
    for (const edit of problem.fix?.edits ?? []) expectWithin(edit.span, whole, "fix", faults);
  }
  return faults;
}

/** Collects what is wrong with the spans of a Markdown tree, and where a text differs from its source. */
export function findMarkdownSpanFaults(document: MarkdownDocument, text: string): string[] {
  const faults: string[] = [];
  const whole = { start: 0, end: text.length };
  const slice = (span: Span): string => text.slice(span.start, span.end);
  const visitInline = (inline: Inline, parent: Span): void => {
    expectWithin(inline.span, parent, inline.kind, faults);
    faults.push(...faultsOfInline(inline, slice));
    visitInlines(childrenOf(inline), inline.span);
  };
  const visitInlines = (inlines: readonly Inline[], parent: Span): void => {
    let last = parent.start;
    for (const inline of inlines) {
      if (inline.span.start < last) faults.push(`${inline.kind} begins before its neighbour ends`);
      last = inline.span.end;
      visitInline(inline, parent);
    }
  };
  const visitBlocks = (blocks: readonly Block[], parent: Span): void => {
    for (const block of blocks) {
      expectWithin(block.span, parent, block.kind, faults);
      if (block.kind === "table") {
        for (const cell of [block.header, ...block.rows].flat()) {
          expectWithin(cell.span, block.span, "cell", faults);
          visitInlines(cell.children, cell.span);
        }
      } else visitInlines(inlinesOf(block), block.span);
      if (block.kind === "list") {
        for (const item of block.items) {
          expectWithin(item.span, block.span, "item", faults);
          visitBlocks(item.children, item.span);
        }
      }
      if ("children" in block && block.kind !== "heading" && block.kind !== "paragraph") {
        visitBlocks(block.children, block.span);
      }
    }
  };
  visitBlocks(document.blocks, whole);
  for (const comment of document.comments) {
    if (!/^<!--.*-->$/s.test(slice(comment.span))) faults.push(`comment: ${slice(comment.span)}`);
  }
  for (const problem of document.problems) expectWithin(problem.span, whole, problem.message, faults);
  return faults;
}

function faultsOfInline(inline: Inline, slice: (span: Span) => string): string[] {
  const faults: string[] = [];
  const expectSame = (what: string, value: string, span: Span): void => {
    if (slice(span) !== value) faults.push(`${what} ${JSON.stringify(value)} stands on ${JSON.stringify(slice(span))}`);
  };
  if (inline.kind === "text" && !/^[\\&]/.test(slice(inline.span))) expectSame("text", inline.value, inline.span);
  if (inline.kind === "variable") expectSame("variable", inline.path, inline.pathSpan);
  if (inline.kind === "directive") {
    expectSame("directive", inline.name, inline.nameSpan);
    if (inline.labelSpan) expectSame("label", inline.label ?? "", inline.labelSpan);
    for (const attribute of inline.attributes) expectSame("attribute", attribute.value, attribute.valueSpan);
  }
  return faults;
}

function expectWithin(span: Span, parent: Span, what: string, faults: string[]): void {
  if (span.start > span.end || !contains(parent, span)) {
    faults.push(`${what} ${span.start}-${span.end} outside ${parent.start}-${parent.end}`);
  }
}
