import { Paragraph } from "docx";
import type { ListBlock, ParagraphBlock } from "../blocks/types.ts";
import {
  type Context,
  type ListDefinition,
  type ListForm,
  placeProperties,
  placeSource,
  type Writing,
} from "./context.ts";
import { deepestList, listIndent } from "./design.ts";
import { writeFlow } from "./flow.ts";
import { writeInlines } from "./inlines.ts";
import { listLevels, listReference } from "./list-levels.ts";
import { endMark, type FlowChild, withBookmark } from "./paragraph.ts";
import { styleId } from "./styles/ids.ts";
import { withoutLead } from "./surroundings.ts";

function defineList(form: ListForm, { lists, document }: Writing): ListDefinition {
  const reference = listReference(form);
  const known = lists.get(reference);
  if (known) return known;
  const definition = { reference, levels: listLevels(form, document.fonts) };
  lists.set(reference, definition);
  return definition;
}

/** Writes a list; each list counts from its own start. */
export function writeList(block: ListBlock, context: Context): FlowChild[] {
  const { writing } = context;
  const depth = Math.min(context.listDepth, deepestList);
  const { ordered, start } = block;
  const form = { ordered, direction: context.direction, language: context.language, depth, start };
  const numbering = { reference: defineList(form, writing), level: depth, instance: ++writing.listCount };
  const indent = listIndent(depth);

  const writeMark = (paragraph: ParagraphBlock, place: Context): Paragraph => {
    const { indent: _indent, ...properties } = placeProperties(place);
    const written = new Paragraph({
      ...properties,
      ...endMark(place),
      style: place.style === styleId.normal ? styleId.list : place.style,
      numbering,
      children: withBookmark(paragraph.id, writeInlines(paragraph.children, place), place),
    });
    placeSource([written], paragraph.source, writing);
    return written;
  };

  return block.items.flatMap((item, at) => {
    const place = at === 0 ? context : withoutLead(context);
    const [first, ...others] = item.blocks;
    const inside: Context = { ...withoutLead(context), listDepth: depth + 1, indent };
    if (first?.kind === "paragraph") return [writeMark(first, place), ...writeFlow(others, inside)];
    return [writeMark({ kind: "paragraph", children: [] }, place), ...writeFlow(item.blocks, inside)];
  });
}
