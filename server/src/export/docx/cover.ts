import { Paragraph } from "docx";
import type { CoverBlock } from "../blocks/types.ts";
import { type Context, directionProperty } from "./context.ts";
import { coverFacts } from "./cover-facts.ts";
import { beforeCoverFoot } from "./design.ts";
import type { FlowChild } from "./paragraph.ts";
import { writeText } from "./runs.ts";
import { styleId } from "./styles/ids.ts";
import { writeTable } from "./table.ts";

/** Writes the cover: what it is, for which tender, from whom, and the facts that identify it. */
export function writeCover(block: CoverBlock, context: Context): FlowChild[] {
  const line = (style: string, text: string) =>
    new Paragraph({ style, ...directionProperty(context), children: writeText(text, context, {}) });
  const facts = coverFacts(block);
  return [
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
