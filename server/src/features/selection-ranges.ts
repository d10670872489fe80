import type { Snapshot } from "../model/snapshot.ts";
import { chaptersOf } from "../syntax/markdown/chapters.ts";
import { inlineAt } from "../syntax/markdown/inline-at.ts";
import type { Block, MarkdownDocument } from "../syntax/markdown/tree.ts";
import type { YamlNode } from "../syntax/yaml/tree.ts";
import type { Position, Range } from "../text/line-index.ts";
import { type Span, touches } from "../text/span.ts";
import { fileOf, type ReadableFile } from "./file-of.ts";

/** For one position: what a person may want to select, the smallest first. */
export type SelectionAnswer = readonly Range[];

/** What grows around each position: the word, the value, the entry, the list; the sentence part, the block, the chapter. */
export function provideSelectionRanges(
  snapshot: Snapshot,
  request: { readonly file: string; readonly positions: readonly Position[] },
): readonly SelectionAnswer[] {
  const file = fileOf(snapshot, request.file);
  return request.positions.map((position) => {
    if (!file) return [{ start: position, end: position }];
    const offset = file.lines.offsetAt(position);
    return nest(spansAround(file, offset), offset, file.text.length).map((span) => file.lines.rangeOf(span));
  });
}

/** Sorts spans by size and leaves out those that do not hold the offset or cut across a smaller one. */
function nest(spans: readonly Span[], offset: number, length: number): readonly Span[] {
  const result: Span[] = [];
  const all = [...spans, { start: 0, end: length }].filter((span) => touches(span, offset));
  for (const span of all.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = result.at(-1);
    if (!inner) result.push(span);
    else if (span.start <= inner.start && inner.end <= span.end && span.end - span.start > inner.end - inner.start) {
      result.push(span);
    }
  }
  return result;
}

function spansAround(file: ReadableFile, offset: number): readonly Span[] {
  const word = wordAt(file.text, offset);
  const spans: Span[] = word ? [word] : [];
  if (file.form === "section") {
    const head = file.tree.frontMatter;
    if (head && touches(head.span, offset)) {
      spans.push(head.span);
      if (head.yaml.root) collectYaml(head.yaml.root, offset, spans);
    } else collectMarkdown(file.tree, offset, file.text.length, spans);
  } else if (file.tree.root) collectYaml(file.tree.root, offset, spans);
  return spans;
}

function collectYaml(node: YamlNode, offset: number, spans: Span[]): void {
  if (!touches(node.span, offset)) return;
  spans.push(node.span);
  if (node.kind === "scalar") {
    if (node.style === "double" || node.style === "single") {
      spans.push({ start: node.span.start + 1, end: Math.max(node.span.end - 1, node.span.start + 1) });
    }
  } else if (node.kind === "sequence") {
    for (const item of node.items) collectYaml(item, offset, spans);
  } else {
    for (const pair of node.pairs) {
      if (!touches(pair.span, offset)) continue;
      spans.push(pair.span);
      if (touches(pair.key.span, offset)) spans.push(pair.key.span);
      collectYaml(pair.value, offset, spans);
    }
  }
}

function collectMarkdown(tree: MarkdownDocument, offset: number, length: number, spans: Span[]): void {
  const found = inlineAt(tree, offset);
  if (found) spans.push(...found.parents.map((parent) => parent.span), found.inline.span);
  collectBlocks(tree.blocks, offset, length, spans);
}

function collectBlocks(blocks: readonly Block[], offset: number, end: number, spans: Span[]): void {
  spans.push(...chaptersOf(blocks, end));
  for (const block of blocks) {
    if (!touches(block.span, offset)) continue;
    spans.push(block.span);
    if (block.kind === "table") {
      for (const row of [block.header, ...block.rows]) spans.push(...row.map((cell) => cell.span));
    }
    if (block.kind === "list") {
      for (const item of block.items) {
        spans.push(item.span);
        if (touches(item.span, offset)) collectBlocks(item.children, offset, item.span.end, spans);
      }
    }
    if (block.kind === "quote" || block.kind === "container-directive" || block.kind === "footnote") {
      collectBlocks(block.children, offset, block.span.end, spans);
    }
  }
}

const wordPattern = /[\p{L}\p{M}\p{N}_]/u;

/** The word at an offset, of any script, with its combining marks. */
function wordAt(text: string, offset: number): Span | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && wordPattern.test(characterBefore(text, start))) start -= characterBefore(text, start).length;
  while (end < text.length) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!wordPattern.test(character)) break;
    end += character.length;
  }
  return end > start ? { start, end } : undefined;
}

function characterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && offset > 1;
  return text.slice(offset - (isPair ? 2 : 1), offset);
}
