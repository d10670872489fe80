import type { Block } from "../blocks/types.ts";
import { writeCallout } from "./callout.ts";
import { writeContents } from "./contents.ts";
import { type Context, enter, type Lead, placeSource, withoutLead } from "./context.ts";
import { writeCover } from "./cover.ts";
import { writeFigure } from "./figure.ts";
import { writeList } from "./list.ts";
import {
  beginsWithParagraph,
  type FlowChild,
  writeCode,
  writeGap,
  writeHeading,
  writeParagraph,
  writeRule,
} from "./paragraph.ts";
import { splitColumns } from "./split-columns.ts";
import { styleId } from "./styles/ids.ts";
import { writeTable } from "./table.ts";

/** Distance of a paragraph from the table above it, in twips. */
const afterTable = 180;
/** The same from a list. */
const afterList = 140;

/** Quotations in quotations move in, but leave half of the width to the text. */
function quoteIndent({ indent, width }: Context): number {
  return Math.max(indent, Math.min(indent + 454, Math.floor(width / 2)));
}

function endsWithTable(block: Block): boolean {
  if (block.kind === "table" || block.kind === "callout") return true;
  if (block.kind === "quote" || block.kind === "keep" || block.kind === "landscape") {
    const last = block.blocks.at(-1);
    return last !== undefined && endsWithTable(last);
  }
  return false;
}

function writeKept(blocks: readonly Block[], context: Context): FlowChild[] {
  return blocks.flatMap((block, at) => {
    const place = at === 0 ? context : withoutLead(context);
    return writeFlow([block], { ...place, keepNext: context.keepNext || at < blocks.length - 1, keepRows: true });
  });
}

function writeBlock(block: Block, context: Context): FlowChild[] {
  switch (block.kind) {
    case "heading":
      return [writeHeading(block, context)];
    case "paragraph":
      return [writeParagraph(block, context)];
    case "list":
      return writeList(block, context);
    case "table":
      return splitColumns(block).flatMap((part, at) => [
        ...(at === 0 ? [] : [writeGap(context)]),
        ...writeTable(part, at === 0 ? context : withoutLead(context)),
      ]);
    case "figure":
      return writeFigure(block, context);
    case "callout":
      return writeCallout(block, context);
    case "quote":
      return writeFlow(block.blocks, { ...context, style: styleId.quote, indent: quoteIndent(context) });
    case "code-block":
      return [writeCode(block, context)];
    case "rule":
      return [writeRule(context)];
    case "keep":
      return writeKept(block.blocks, context);
    case "landscape":
      return writeFlow(block.blocks, context);
    case "contents":
      return writeContents(block, context);
    case "cover":
      return writeCover(block, context);
    case "page-break":
      return [];
  }
}

/**
 * Writes blocks one after the other, with the distances and page breaks between them, each when it is asked for.
 *
 * @returns What stands for each block; page breaks give nothing.
 */
export function* flowBlocks(blocks: Iterable<Block>, context: Context): Generator<readonly FlowChild[]> {
  let lead: Lead | undefined = context.lead;
  let previous: Block | undefined;
  for (const block of blocks) {
    if (block.kind === "page-break") {
      lead = { newPage: true };
      previous = undefined;
      continue;
    }
    if (previous && endsWithTable(previous) && block.kind === "paragraph") lead = { space: afterTable };
    if (previous?.kind === "list" && context.listDepth === 0 && (block.kind === "paragraph" || block.kind === "list")) {
      lead = { space: afterList };
    }
    const base = withoutLead(enter(context, block));
    const touches =
      previous?.kind === "list" ? context.listDepth === 0 : previous !== undefined && endsWithTable(previous);
    const written: FlowChild[] = [];
    const gap = touches && !beginsWithParagraph(block);
    if (gap || (lead?.newPage && !beginsWithParagraph(block))) {
      written.push(writeGap(lead ? { ...base, lead } : base));
      lead = undefined;
    }
    const children = writeBlock(block, lead ? { ...base, lead } : base);
    for (const child of children) written.push(child);
    placeSource(written, block.source, context.writing);
    lead = undefined;
    previous = block;
    yield written;
  }
}

/** Writes blocks one after the other, all at once. */
export function writeFlow(blocks: readonly Block[], context: Context): FlowChild[] {
  const written: FlowChild[] = [];
  for (const children of flowBlocks(blocks, context)) for (const child of children) written.push(child);
  return written;
}
