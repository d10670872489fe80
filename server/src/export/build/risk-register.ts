import type { Block, TableCell } from "../blocks/types.ts";
import type { TextKey } from "../texts/texts.ts";
import { type BuildContext, word } from "./build-context.ts";
import { blocksCell, embed, factBlocks, factCell, gridTable, smallLine } from "./cells.ts";
import { ownerCell } from "./person-cell.ts";

const levels: Readonly<
  Record<string, { readonly probability: TextKey; readonly impact: TextKey; readonly tone: TableCell["tone"] }>
> = {
  low: { probability: "probabilityLow", impact: "impactLow", tone: "good" },
  medium: { probability: "probabilityMedium", impact: "impactMedium", tone: "doubtful" },
  high: { probability: "probabilityHigh", impact: "impactHigh", tone: "bad" },
};

function levelCell(of: "probability" | "impact", value: string | undefined, context: BuildContext): TableCell {
  const level = value !== undefined && Object.hasOwn(levels, value) ? levels[value] : undefined;
  if (!level) return factCell(value, context);
  return { ...factCell(word(context, level[of]), context), ...(level.tone ? { tone: level.tone } : {}) };
}

function remark(key: "cause" | "trigger", value: string | undefined, context: BuildContext) {
  return value ? [smallLine(word(context, key, { value: embed(value, context) }), context)] : [];
}

/** The risks with their measures, in the order in which they are written. */
export function buildRiskRegister(context: BuildContext): readonly Block[] {
  const risks = context.model.manifest.data.risks ?? [];
  if (risks.length === 0) return [];
  const rows = risks.map(({ id, risk, cause, probability, impact, response, trigger, owner }) => ({
    cells: [
      factCell(id && embed(id, context), context),
      blocksCell([...factBlocks(risk, context), ...remark("cause", cause, context)], context),
      levelCell("probability", probability, context),
      levelCell("impact", impact, context),
      blocksCell([...factBlocks(response, context), ...remark("trigger", trigger, context)], context),
      ownerCell(owner, context),
    ],
  }));
  const columns = [
    { title: word(context, "number"), weight: 5 },
    { title: word(context, "risk"), weight: 28 },
    { title: word(context, "probability"), weight: 11 },
    { title: word(context, "impact"), weight: 10 },
    { title: word(context, "measures"), weight: 30 },
    { title: word(context, "owner"), weight: 16, optional: true },
  ];
  return [gridTable(columns, rows, context, { title: word(context, "riskRegister") })];
}
