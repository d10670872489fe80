import { Paragraph, Table, TableCell, TableRow } from "docx";
import type { CalloutBlock, ParagraphBlock } from "../blocks/types.ts";
import { documentText } from "../texts/texts.ts";
import { type Context, directionProperty } from "./context.ts";
import { calloutSizes, colour } from "./design.ts";
import { writeFlow } from "./flow.ts";
import type { FlowChild } from "./paragraph.ts";
import { writeText } from "./runs.ts";
import { styleId } from "./styles/ids.ts";
import { withoutLead } from "./surroundings.ts";
import { writeCellBlocks } from "./table.ts";

const { markWidth, margins } = calloutSizes;
const tones = {
  note: { mark: "i", fill: colour.note, soft: colour.noteSoft },
  warning: { mark: "!", fill: colour.warning, soft: colour.warningSoft },
} as const;

/** Writes a note or warning as a mark beside its text, so that it stands out in black and white too. */
export function writeCallout(block: CalloutBlock, context: Context): FlowChild[] {
  const tone = tones[block.tone];
  const width = context.width - context.indent;
  const inside: Context = {
    ...withoutLead(context),
    width: width - markWidth - margins.left - margins.right,
    indent: 0,
    listDepth: 0,
    look: {},
  };
  const word = documentText(context.language, block.tone);
  const title: ParagraphBlock = {
    kind: "paragraph",
    role: "lead",
    children: [{ kind: "strong", children: block.title ?? [{ kind: "text", value: word }] }],
  };
  if (inside.width < calloutSizes.narrowest) return writeFlow([title, ...block.blocks], context);
  context.writing.tableAlts.push(word);
  const shading = (fill: string) => ({ type: "clear", color: "auto", fill }) as const;
  const row = new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: markWidth, type: "dxa" },
        shading: shading(tone.fill),
        children: [
          new Paragraph({
            style: styleId.calloutMark,
            ...directionProperty(inside),
            children: writeText(tone.mark, inside, {}),
          }),
        ],
      }),
      new TableCell({
        width: { size: width - markWidth, type: "dxa" },
        shading: shading(tone.soft),
        margins,
        children: writeCellBlocks([title, ...block.blocks], { ...inside, style: styleId.calloutText }),
      }),
    ],
  });
  const table = new Table({
    rows: [row],
    width: { size: width, type: "dxa" },
    columnWidths: [markWidth, width - markWidth],
    layout: "fixed",
    style: styleId.callout,
    tableLook: { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    ...(context.indent > 0 ? { indent: { size: context.indent, type: "dxa" } } : {}),
    ...(context.direction === "rtl" ? { visuallyRightToLeft: true } : {}),
  });
  return [table];
}
