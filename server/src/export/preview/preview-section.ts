import type { BidModel } from "../../model/bid-model.ts";
import type { SectionFile } from "../../model/source-file.ts";
import { parseMarkdown } from "../../syntax/markdown/parse-markdown.ts";
import type * as Markdown from "../../syntax/markdown/tree.ts";
import { childrenOf, walkBlocks } from "../../syntax/markdown/walk.ts";
import { plainText } from "../blocks/transform.ts";
import type { Direction, Inline } from "../blocks/types.ts";
import { createBuildContext } from "../build/create-context.ts";
import { buildInlines, type ProseContext } from "../build/inlines.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { partOfDocument } from "../html/html-place.ts";
import { writeBlocks } from "../html/write-blocks.ts";
import { captionLabel } from "../html/write-contents.ts";
import { writeInlines } from "../html/write-inlines.ts";
import { directionOf } from "../language.ts";
import { documentText } from "../texts/texts.ts";
import { type NumberedBid, numberBid } from "./number-bid.ts";

/** The printed form of each occurrence of a source text, as HTML; null for one that cannot be printed. */
export type Printed = Readonly<Record<string, readonly (string | null)[]>>;

/** What a preview of a section puts in the place of its variables and directives. Plain data. */
export interface SectionPreview {
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  /** By source text: `{{bid.number}}`, `:req[R1]`. */
  readonly inlines: Printed;
  /** By source text: `::price-schedule{lot=L1}`. */
  readonly blocks: Printed;
  /** By the opening line: the fixed word over a note or warning, the label before a caption, else nothing. */
  readonly containers: Printed;
}

const containers = new Set(["note", "warning", "landscape", "caption"]);

/** Tells what the variables and directives of a section print, as the export would print them. */
export function previewSection(section: SectionFile, model: BidModel): SectionPreview {
  const language = section.data.language ?? model.language;
  const numbered = numberBid(model);
  const inlines = createPrinted();
  const blocks = createPrinted();
  const opened = createPrinted();
  const prose: ProseContext = {
    ...createBuildContext(model, language, model.entries.keys()),
    section,
    notes: new Map(),
    buildNote: () => ({ kind: "note", blocks: [] }),
  };
  const sourceOf = ({ span }: { readonly span: Markdown.Block["span"] }): string =>
    section.text.slice(span.start, span.end).trim();
  walkBlocks(section.tree.blocks, (block) => {
    for (const line of linesOf(block))
      printLine(line, prose, numbered, (inline, html) => inlines.add(sourceOf(inline), html));
    if (block.kind === "leaf-directive") {
      const built = numbered.blocksAt(section.path, block.span.start);
      blocks.add(sourceOf(block), built.length > 0 ? writeBlocks(built, partOfDocument(language)) : null);
    }
    if (block.kind === "container-directive") {
      opened.add(firstLine(sourceOf(block)), openContainer(block, section, language, numbered));
    }
  });
  const direction = directionOf(language);
  return { language, direction, inlines: inlines.all, blocks: blocks.all, containers: opened.all };
}

function createPrinted(): {
  readonly all: Record<string, (string | null)[]>;
  add(source: string, html: string | null): void;
} {
  const all: Record<string, (string | null)[]> = {};
  return {
    all,
    add(source, html) {
      const list = all[source] ?? [];
      list.push(html);
      all[source] = list;
    },
  };
}

/** Runs of inlines that are read as one: a paragraph, a heading, a cell, the label of a container. */
function linesOf(block: Markdown.Block): readonly (readonly Markdown.Inline[])[] {
  if (block.kind === "heading" || block.kind === "paragraph") return [block.children];
  if (block.kind === "container-directive" && block.label !== undefined) {
    return parseMarkdown(block.label, { offset: block.labelSpan?.start ?? 0 }).blocks.flatMap(linesOf);
  }
  if (block.kind !== "table") return [];
  return [block.header, ...block.rows].flatMap((row) => row.map((cell) => cell.children));
}

/** Prints the variables and directives of a line in order; gives the text of the whole of it. */
function printLine(
  inlines: readonly Markdown.Inline[],
  prose: ProseContext,
  numbered: NumberedBid,
  tell: (inline: Markdown.Inline, html: string | null) => void,
  start = "",
): string {
  let before = start;
  for (const inline of inlines) {
    const children = childrenOf(inline);
    if (children.length > 0) {
      before = printLine(children, prose, numbered, tell, before);
      continue;
    }
    const problems = prose.problems.length;
    const built = buildInlines([inline], prose, before).map((one) => resolve(one, numbered));
    before += plainText(built);
    if (inline.kind !== "variable" && inline.kind !== "directive") continue;
    const isOpen = prose.problems.length > problems || built.some((one) => one.kind === "reference" && !one.resolved);
    tell(inline, isOpen ? null : writeInlines(built, partOfDocument(prose.language)));
  }
  return before;
}

function resolve(inline: Inline, { places }: NumberedBid): Inline {
  const resolved = inline.kind === "reference" ? places.get(inline.target) : undefined;
  return inline.kind === "reference" && resolved ? { ...inline, resolved } : inline;
}

function firstLine(text: string): string {
  return /^.*/.exec(text)?.[0].trim() ?? "";
}

function openContainer(
  block: Markdown.ContainerDirectiveBlock,
  section: SectionFile,
  language: string,
  { captions }: NumberedBid,
): string | null {
  if (!containers.has(block.name)) return null;
  if (block.name === "note" || block.name === "warning") return escapeHtml(documentText(language, block.name));
  if (block.name !== "caption") return "";
  const { start, end } = block.span;
  const carrier = captions.find((one) => one.file === section.path && one.start >= start && one.start < end);
  if (!carrier) return "";
  return captionLabel(carrier.number, carrier.form === "table" ? "tableCaption" : "figureCaption", language);
}
