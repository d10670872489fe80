import type { Snapshot } from "../model/snapshot.ts";
import { chaptersOf } from "../syntax/markdown/chapters.ts";
import type { MarkdownDocument } from "../syntax/markdown/tree.ts";
import { walkBlocks } from "../syntax/markdown/walk.ts";
import type { YamlDocument, YamlNode } from "../syntax/yaml/tree.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import { fileOf } from "./file-of.ts";

/** Lines that can be folded away behind the first of them. */
export interface FoldingAnswer {
  readonly startLine: number;
  /** The last line that disappears. */
  readonly endLine: number;
  readonly kind?: "comment";
}

/** Collects spans as lines. */
interface Collector {
  add(span: Span, kind?: "comment"): void;
}

/** What can be folded in a file: entries, groups, long texts and comments in YAML; chapters and blocks in Markdown. */
export function provideFoldingRanges(snapshot: Snapshot, request: { readonly file: string }): readonly FoldingAnswer[] {
  const file = fileOf(snapshot, request.file);
  if (!file) return [];
  const found = new Map<number, FoldingAnswer>();
  const collector: Collector = {
    add(span, kind) {
      const range = linesOf(file.lines, file.text, span);
      const known = found.get(range.startLine);
      // Of what begins on the same line, the longest is what a person means by its first line.
      if (range.endLine <= range.startLine || (known && known.endLine >= range.endLine)) return;
      found.set(range.startLine, kind ? { ...range, kind } : range);
    },
  };
  if (file.form === "section") foldMarkdown(file.tree, file.text, collector);
  else foldYaml(file.tree, file.lines, collector);
  return [...found.values()].sort((a, b) => a.startLine - b.startLine);
}

function linesOf(lines: LineIndex, text: string, { start, end }: Span): { startLine: number; endLine: number } {
  const last = start + text.slice(start, end).trimEnd().length;
  return { startLine: lines.positionAt(start).line, endLine: lines.positionAt(last).line };
}

function foldYaml({ root, comments }: YamlDocument, lines: LineIndex, { add }: Collector): void {
  const foldNode = (node: YamlNode): void => {
    if (node.kind === "scalar") add(node.span);
    if (node.kind === "sequence") {
      for (const item of node.items) {
        add(item.span);
        foldNode(item);
      }
    }
    if (node.kind === "map") {
      for (const pair of node.pairs) {
        add(pair.span);
        foldNode(pair.value);
      }
    }
  };
  if (root) foldNode(root);
  let run: Span | undefined;
  for (const { span } of comments) {
    const follows = run && lines.positionAt(span.start).line === lines.positionAt(run.end).line + 1;
    run = run && follows ? { start: run.start, end: span.end } : span;
    add(run, "comment");
  }
}

function foldMarkdown(tree: MarkdownDocument, text: string, { add }: Collector): void {
  if (tree.frontMatter) {
    const { start, end } = tree.frontMatter.span;
    // The two lines of dashes belong to it.
    add({ start: Math.max(start - 1, 0), end: Math.min(end + 4, text.length) });
  }
  for (const chapter of chaptersOf(tree.blocks, text.length)) add(chapter);
  walkBlocks(tree.blocks, (block) => {
    if (block.kind === "container-directive" || block.kind === "quote") {
      for (const chapter of chaptersOf(block.children, block.span.end)) add(chapter);
    }
    if (block.kind === "list") for (const item of block.items) add(item.span);
    if (block.kind !== "paragraph" && block.kind !== "heading") add(block.span);
  });
  for (const { span } of tree.comments) add(span, "comment");
}
