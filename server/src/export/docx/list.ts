import { Paragraph } from "docx";
import type { ListBlock, ParagraphBlock } from "../blocks/types.ts";
import { type Context, placeProperties, withoutLead } from "./context.ts";
import { deepestList, listIndent } from "./design.ts";
import { writeFlow } from "./flow.ts";
import { writeInlines } from "./inlines.ts";
import { listReference } from "./list-levels.ts";
import { endMark, type FlowChild, withBookmark } from "./paragraph.ts";
import { styleId } from "./styles/ids.ts";

/** Writes a list; each list counts from its own start. */
export function writeList(block: ListBlock, context: Context): FlowChild[] {
  const { writing } = context;
  const depth = Math.min(context.listDepth, deepestList);
  const { ordered, start } = block;
  const form = { ordered, direction: context.direction, language: context.language, depth, start };
  const reference = listReference(form);
  if (!writing.lists.has(reference)) writing.lists.set(reference, form);
  const numbering = { reference, level: depth, instance: ++writing.listCount };
  const indent = listIndent(depth);

  const writeMark = (paragraph: ParagraphBlock, place: Context): Paragraph => {
    const { indent: _indent, ...properties } = placeProperties(place);
    return new Paragraph({
      ...properties,
      ...endMark(place),
      style: place.style === styleId.normal ? styleId.list : place.style,
      numbering,
      children: withBookmark(paragraph.id, writeInlines(paragraph.children, place), place),
    });
  };

  return block.items.flatMap((item, at) => {
    const place = at === 0 ? context : withoutLead(context);
    const [first, ...others] = item.blocks;
    const inside: Context = { ...withoutLead(context), listDepth: depth + 1, indent };
    if (first?.kind === "paragraph") return [writeMark(first, place), ...writeFlow(others, inside)];
    return [writeMark({ kind: "paragraph", children: [] }, place), ...writeFlow(item.blocks, inside)];
  });
}
