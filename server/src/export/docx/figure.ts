import { Paragraph } from "docx";
import type { FigureBlock } from "../blocks/types.ts";
import { writeCaption } from "./caption.ts";
import { type Context, placeProperties } from "./context.ts";
import type { FlowChild } from "./paragraph.ts";
import { withBookmark } from "./paragraph.ts";
import { writePicture } from "./picture.ts";
import { styleId } from "./styles/ids.ts";
import { withoutLead } from "./surroundings.ts";

/** Writes a picture on its own, with its caption under it. */
export function writeFigure(block: FigureBlock, context: Context): FlowChild[] {
  const picture = writePicture(block, context, context.width - context.indent);
  const paragraph = new Paragraph({
    ...placeProperties(context),
    style: styleId.figure,
    ...(block.caption ? { keepNext: true } : {}),
    children: block.caption ? picture : withBookmark(block.id, picture, context),
  });
  return block.caption ? [paragraph, writeCaption(block, block.caption, "figure", withoutLead(context))] : [paragraph];
}
