import type { Block } from "../blocks/types.ts";
import { writeCallout } from "./callout.ts";
import { writeContents } from "./contents.ts";
import { type Context, placeSource } from "./context.ts";
import { writeCover } from "./cover.ts";
import { indentQuote } from "./design.ts";
import { writeFigure } from "./figure.ts";
import { planFlow } from "./flow-rules.ts";
import { writeList } from "./list.ts";
import { type FlowChild, writeCode, writeGap, writeHeading, writeParagraph, writeRule } from "./paragraph.ts";
import { splitColumns } from "./split-columns.ts";
import { styleId } from "./styles/ids.ts";
import { enter, withoutLead } from "./surroundings.ts";
import { writeTable } from "./table.ts";

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
      return writeFlow(block.blocks, {
        ...context,
        style: styleId.quote,
        indent: indentQuote(context.indent, context.width),
      });
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
  for (const { block, lead, gap } of planFlow(blocks, context.lead, context.listDepth)) {
    const base = withoutLead(enter(context, block));
    const written: FlowChild[] = gap ? [writeGap(gap.lead ? { ...base, lead: gap.lead } : base)] : [];
    for (const child of writeBlock(block, lead ? { ...base, lead } : base)) written.push(child);
    placeSource(written, block.source, context.writing);
    yield written;
  }
}

/** Writes blocks one after the other, all at once. */
export function writeFlow(blocks: readonly Block[], context: Context): FlowChild[] {
  const written: FlowChild[] = [];
  for (const children of flowBlocks(blocks, context)) for (const child of children) written.push(child);
  return written;
}
