import type { Block, CodeBlock, FigureBlock, HeadingBlock, ListBlock, ParagraphBlock } from "../blocks/types.ts";
import { cleanText } from "../docx/clean-text.ts";
import {
  afterRule,
  codeEdge,
  codeInset,
  deepestList,
  headingIndents,
  indentQuote,
  listIndent,
} from "../docx/design.ts";
import { planFlow } from "../docx/flow-rules.ts";
import { splitColumns } from "../docx/split-columns.ts";
import { headingStyle, styleId } from "../docx/styles/ids.ts";
import { enter, withoutLead } from "../docx/surroundings.ts";
import type { Item, Place } from "./layout.ts";
import { layoutCaption } from "./layout-caption.ts";
import { layoutContents, layoutCover } from "./layout-front.ts";
import { layoutGap, layoutParagraph, measureLine } from "./layout-paragraph.ts";
import { layoutCallout, layoutTable } from "./layout-table.ts";
import { collectPieces, type Piece } from "./pieces.ts";

/** Deepest nesting of blocks that is looked into; nobody writes deeper, but a hostile text may. */
const deepest = 60;

/** Thickness of the line around code, in twips. */
const codeLine = 10;

/** Distance of the stops of a tab that a paragraph has none of its own for, in twips. */
const usualTab = 720;

function layoutHeading(block: HeadingBlock, place: Place): Item {
  const style = headingStyle(block.level);
  const indent = headingIndents[Math.min(block.level, headingIndents.length) - 1] ?? 0;
  const number = measureLine(block.number ?? "", place, style);
  // A number that is wider than the room for it pushes the text to the next stop.
  const firstStart = number <= indent ? 0 : Math.ceil((number + 1) / usualTab) * usualTab - indent;
  return layoutParagraph(
    collectPieces(block.children, false),
    { ...place, indent: 0 },
    { style, id: block.id, firstStart },
  );
}

function layoutText(block: ParagraphBlock, place: Place): Item {
  return layoutParagraph(collectPieces(block.children, false), place, {
    style: block.role === "small" ? styleId.small : place.style,
    id: block.id,
    keepNext: block.role === "lead",
  });
}

function layoutList(block: ListBlock, place: Place): Item[] {
  const depth = Math.min(place.listDepth, deepestList);
  const indent = listIndent(depth);
  const style = place.style === styleId.normal ? styleId.list : place.style;
  const items = block.items.flatMap((item, at): Item[] => {
    const own = at === 0 ? place : withoutLead(place);
    const [first, ...others] = item.blocks;
    const inside: Place = { ...withoutLead(place), listDepth: depth + 1, indent };
    const paragraph = first?.kind === "paragraph" ? first : undefined;
    const mark = layoutParagraph(collectPieces(paragraph?.children ?? [], false), own, {
      style,
      id: paragraph?.id,
      start: indent,
    });
    return [mark, ...layoutBlocks(paragraph ? others : item.blocks, inside)];
  });
  return withId(block.id, items);
}

function layoutFigure(block: FigureBlock, place: Place): Item[] {
  const picture: Piece = { kind: "image", path: block.path, alt: block.alt };
  const paragraph = layoutParagraph([picture], place, {
    style: styleId.figure,
    id: block.id,
    keepNext: block.caption !== undefined,
    pictureWidth: place.width - place.indent,
  });
  return block.caption ? [paragraph, layoutCaption(block, block.caption, "figure", withoutLead(place))] : [paragraph];
}

function layoutCode(block: CodeBlock, place: Place): Item {
  const lines = cleanText(block.value).replace(/\n$/, "").replaceAll("\t", "    ").split(/\r?\n/);
  const pieces = lines.flatMap((text, at): Piece[] => [
    ...(at === 0 ? [] : [{ kind: "break" } as const]),
    ...(text === "" ? [] : [{ kind: "text", text, bold: false, code: true } as const]),
  ]);
  return layoutParagraph(
    pieces,
    { ...place, direction: "ltr" },
    {
      style: styleId.code,
      id: block.id,
      start: place.indent + codeInset,
      end: codeInset,
      code: true,
      frame: 2 * (20 * codeEdge + codeLine),
    },
  );
}

function layoutKept(blocks: readonly Block[], place: Place): Item[] {
  return blocks.flatMap((block, at) => {
    const own = at === 0 ? place : withoutLead(place);
    return layoutBlocks([block], { ...own, keepNext: place.keepNext || at < blocks.length - 1, keepRows: true });
  });
}

/** The same items, of which the first one carries the id of the block that they make up. */
function withId(id: string | undefined, items: Item[]): Item[] {
  const [first, ...others] = items;
  return id === undefined || !first ? items : [{ ...first, ids: [id, ...first.ids] }, ...others];
}

function layoutBlock(block: Block, place: Place): Item[] {
  switch (block.kind) {
    case "heading":
      return [layoutHeading(block, place)];
    case "paragraph":
      return [layoutText(block, place)];
    case "list":
      return layoutList(block, place);
    case "table":
      return splitColumns(block).flatMap((part, at) => {
        const own = at === 0 ? place : withoutLead(place);
        return at === 0 ? layoutTable(part, own) : [layoutGap(own), ...layoutTable(part, own)];
      });
    case "figure":
      return layoutFigure(block, place);
    case "callout":
      return withId(block.id, layoutCallout(block, place));
    case "quote":
      return withId(
        block.id,
        layoutBlocks(block.blocks, { ...place, style: styleId.quote, indent: indentQuote(place.indent, place.width) }),
      );
    case "code-block":
      return [layoutCode(block, place)];
    case "rule":
      return [layoutParagraph([], place, { style: styleId.gap, id: block.id, after: afterRule })];
    case "keep":
      return withId(block.id, layoutKept(block.blocks, place));
    case "landscape":
      return withId(block.id, layoutBlocks(block.blocks, place));
    case "contents":
      return withId(block.id, layoutContents(block, place));
    case "cover":
      return withId(block.id, layoutCover(block, place));
    case "page-break":
      return [];
  }
}

/** Lays out blocks one after the other, as the writer writes them. */
export function layoutBlocks(blocks: readonly Block[], place: Place): Item[] {
  if (place.depth > deepest) return [];
  const items: Item[] = [];
  for (const { block, lead, gap } of planFlow(blocks, place.lead, place.listDepth)) {
    const base: Place = { ...enter(withoutLead(place), block), depth: place.depth + 1 };
    if (gap) items.push(layoutGap(gap.lead ? { ...base, lead: gap.lead } : base));
    for (const item of layoutBlock(block, lead ? { ...base, lead } : base)) items.push(item);
  }
  return items;
}
