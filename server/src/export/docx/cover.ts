import { Paragraph } from "docx";
import type { CoverBlock, ParagraphBlock } from "../blocks/types.ts";
import { type Context, directionProperty } from "./context.ts";
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
  const line = (style: string, text: string) =>
    new Paragraph({ style, ...directionProperty(context), children: writeText(text, context, {}) });
  const facts = coverFacts(block);
  const mark: ParagraphBlock = {
    kind: "paragraph",
    align: "end",
    children: [{ kind: "strong", children: [{ kind: "text", value: block.mark ?? "" }] }],
  };
  return [
    ...(block.mark === undefined ? [] : [writeParagraph(mark, context)]),
    ...(block.logo === undefined ? [] : writeLogo(block.logo, block.tenderer, context)),
    line(styleId.coverLabel, block.label),
    line(styleId.coverTitle, block.title),
    ...(block.subtitle === undefined ? [] : [line(styleId.coverSubtitle, block.subtitle)]),
    ...(block.tenderer === "" ? [] : [line(styleId.coverTenderer, block.tenderer)]),
    ...(facts.rows.length > 0 ? writeTable(facts, context) : []),
    ...block.foot.map((text, at) =>
      at === 0
        ? new Paragraph({
            style: styleId.coverFoot,
            ...directionProperty(context),
            spacing: { before: beforeCoverFoot },
            children: writeText(text, context, {}),
          })
        : line(styleId.coverFoot, text),
    ),
  ];
}
