import { attribute } from "../../model/collect-section-symbols.ts";
import type { SectionFile } from "../../model/source-file.ts";
import { parseMarkdown } from "../../syntax/markdown/parse-markdown.ts";
import type * as Markdown from "../../syntax/markdown/tree.ts";
import { plainText } from "../blocks/transform.ts";
import type { Block, Inline } from "../blocks/types.ts";
import { type BuildContext, report } from "./build-context.ts";
import { foreignDirection } from "./cells.ts";
import { buildInlines, buildPicture, type ProseContext } from "./inlines.ts";
import { buildTable } from "./prose-table.ts";
import { headingId } from "./requirement-places.ts";

/** Makes the blocks that a directive such as `::team` stands for; undefined for a name that means nothing. */
export type FactsBuilder = (
  directive: Markdown.LeafDirectiveBlock,
  context: BuildContext,
) => readonly Block[] | undefined;

/** What prose is turned into blocks with. */
interface Prose extends ProseContext {
  readonly buildFacts: FactsBuilder;
  /** What is added to the level of a heading. */
  readonly shift: number;
}

/** A paragraph of at least so many words in the other direction is a quotation and follows its own. */
const quotationWords = 6;

function buildParagraph(block: Markdown.ParagraphBlock, prose: Prose): Block[] {
  const [first, ...others] = block.children.filter((inline) => inline.kind !== "html");
  const source = { file: prose.section.path, span: block.span };
  if (first?.kind === "image" && others.every((inline) => inline.kind === "break")) {
    const { path, alt } = buildPicture(first, prose);
    return [{ kind: "figure", path, alt, source }];
  }
  const children = buildInlines(block.children, prose);
  if (children.length === 0) return [];
  const words = plainText(children);
  const { language } = words.split(/\s+/u).length < quotationWords ? {} : foreignDirection(words, prose);
  return [{ kind: "paragraph", children, source, ...(language === undefined ? {} : { language }) }];
}

/** The words in the brackets of a directive, which may hold markup themselves. */
function buildLabel(label: string | undefined, prose: Prose): Inline[] | undefined {
  if (label === undefined || label.trim() === "") return undefined;
  const [block] = parseMarkdown(label.replace(/\s+/gu, " ")).blocks;
  return block?.kind === "paragraph" ? buildInlines(block.children, prose) : [{ kind: "text", value: label }];
}

/** Gives the first table or picture in the blocks the caption; the first paragraph is the caption where there is no label. */
function buildCaption(block: Markdown.ContainerDirectiveBlock, prose: Prose): Block[] {
  const blocks = buildBlocks(block.children, prose);
  const label = buildLabel(block.label, prose);
  const words = label ? undefined : blocks.find((inner) => inner.kind === "paragraph");
  const children = label ?? (words?.kind === "paragraph" ? words.children : undefined);
  const id = attribute(block.attributes, "id")?.value;
  const carrier = blocks.find((inner) => inner.kind === "table" || inner.kind === "figure");
  if (!children || !carrier) return blocks;
  return blocks
    .filter((inner) => inner !== words)
    .map((inner) => {
      if (inner !== carrier || (inner.kind !== "table" && inner.kind !== "figure")) return inner;
      const alt = inner.kind === "table" || inner.alt === "" ? plainText(children) : inner.alt;
      return { ...inner, alt, caption: { children }, ...(id === undefined ? {} : { id }) };
    });
}

function buildContainer(block: Markdown.ContainerDirectiveBlock, prose: Prose): Block[] {
  const source = { file: prose.section.path, span: block.span };
  const title = buildLabel(block.label, prose);
  switch (block.name) {
    case "note":
    case "warning": {
      const blocks = buildBlocks(block.children, prose);
      return [{ kind: "callout", tone: block.name, ...(title ? { title } : {}), blocks, source }];
    }
    case "landscape":
      return [{ kind: "landscape", blocks: buildBlocks(block.children, prose), source }];
    case "caption":
      return buildCaption(block, prose);
    default:
      report(prose, "unknown-directive", block.name, source);
      return buildBlocks(block.children, prose);
  }
}

function buildLeaf(block: Markdown.LeafDirectiveBlock, prose: Prose): readonly Block[] {
  if (block.name === "pagebreak") return [{ kind: "page-break" }];
  const source = { file: prose.section.path, span: block.span };
  const facts = prose.buildFacts(block, prose);
  if (facts) return facts.map((fact) => (fact.source ? fact : { ...fact, source }));
  report(prose, "unknown-directive", block.name, source);
  return [];
}

function buildBlock(block: Markdown.Block, prose: Prose): readonly Block[] {
  const source = { file: prose.section.path, span: block.span };
  switch (block.kind) {
    case "heading": {
      const level = Math.min(6, Math.max(1, block.level + prose.shift));
      const id = headingId(prose.section, block);
      return [{ kind: "heading", level, id, children: buildInlines(block.children, prose), source }];
    }
    case "paragraph":
      return buildParagraph(block, prose);
    case "list": {
      const items = block.items.map((item) => ({ blocks: buildBlocks(item.children, prose) }));
      return [{ kind: "list", ordered: block.ordered, start: block.start, items, source }];
    }
    case "table":
      return [buildTable(block, prose)];
    case "code-block":
      return [{ kind: "code-block", value: block.value, source }];
    case "quote":
      return [{ kind: "quote", blocks: buildBlocks(block.children, prose), source }];
    case "thematic-break":
      return [{ kind: "rule", source }];
    case "leaf-directive":
      return buildLeaf(block, prose);
    case "container-directive":
      return buildContainer(block, prose);
    case "html-block":
    case "footnote":
      return [];
  }
}

function buildBlocks(blocks: readonly Markdown.Block[], prose: Prose): Block[] {
  return blocks.flatMap((block) => buildBlock(block, prose));
}

/**
 * Turns the prose of a section into blocks. Its highest heading becomes level 2, as level 1 is the section itself, whether
 * the writer began with `#` or with `##`.
 */
export function buildProse(
  section: SectionFile,
  blocks: readonly Markdown.Block[],
  context: BuildContext,
  buildFacts: FactsBuilder,
): Block[] {
  const levels = blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : []));
  const notes = new Map(
    section.tree.blocks.flatMap((block) => (block.kind === "footnote" ? [[block.label, block] as const] : [])),
  );
  const prose: Prose = {
    ...context,
    section,
    notes,
    buildFacts,
    shift: 2 - Math.min(...levels, 6),
    // A note that speaks of itself would never end.
    buildNote: (note) => ({ kind: "note", blocks: buildBlocks(note.children, { ...prose, notes: new Map() }) }),
  };
  return buildBlocks(blocks, prose);
}
