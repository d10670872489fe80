import { Paragraph } from "docx";
import type { CoverBlock, ParagraphBlock } from "../blocks/types.ts";
import { type Context, directionProperty } from "./context.ts";
import { coverAir } from "./cover-air.ts";
import { coverFacts } from "./cover-facts.ts";
import { beforeCoverFoot, logoRoom } from "./design.ts";
import { type FlowChild, writeParagraph } from "./paragraph.ts";
import { writePicture } from "./picture.ts";
import { writeText } from "./runs.ts";
import { styleId } from "./styles/ids.ts";
import { writeTable } from "./table.ts";

function writeLogo(path: string, alt: string, context: Context): FlowChild[] {
  const room: Context = { ...context, height: logoRoom.height };
  const children = writePicture({ path, alt }, room, Math.floor(context.width * logoRoom.share));
  return [new Paragraph({ ...directionProperty(context), spacing: { after: logoRoom.after }, children })];
}

/** Writes the cover: what it is, for which tender, from whom, and the facts that identify it. */
export function writeCover(block: CoverBlock, context: Context): FlowChild[] {
  const air = coverAir(block, context.direction, context.width, context.height);
  const line = (style: string, text: string, before?: number) =>
    new Paragraph({
      style,
      ...directionProperty(context),
      ...(before === undefined ? {} : { spacing: { before } }),
      children: writeText(text, context, {}),
    });
  const facts = coverFacts(block);
  const mark: ParagraphBlock = {
    kind: "paragraph",
    align: "end",
    children: [{ kind: "strong", children: [{ kind: "text", value: block.mark ?? "" }] }],
  };
  return [
    ...(block.mark === undefined ? [] : [writeParagraph(mark, context)]),
    ...(block.logo === undefined ? [] : writeLogo(block.logo, block.tenderer, context)),
    line(styleId.coverLabel, block.label, air.label),
    line(air.title, block.title),
    ...(block.subtitle === undefined ? [] : [line(styleId.coverSubtitle, block.subtitle)]),
    ...(block.tenderer === "" ? [] : [line(styleId.coverTenderer, block.tenderer, air.tenderer)]),
    ...(facts.rows.length > 0 ? writeTable(facts, context) : []),
    ...block.foot.map((text, at) => line(styleId.coverFoot, text, at === 0 ? beforeCoverFoot : undefined)),
  ];
}
