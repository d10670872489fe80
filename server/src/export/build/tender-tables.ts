import type { KpiData } from "../../model/entities.ts";
import type { Block, TableCell } from "../blocks/types.ts";
import type { TextKey } from "../texts/texts.ts";
import { type BuildContext, word } from "./build-context.ts";
import { blocksCell, embed, factBlocks, factCell, gridTable, smallLine } from "./cells.ts";
import { anchorOf } from "./entities.ts";
import { formatDate, formatNumber, joinList } from "./format-value.ts";
import { knownWord } from "./known-word.ts";

const periods: Readonly<Record<string, TextKey>> = {
  day: "periodDay",
  week: "periodWeek",
  month: "periodMonth",
  quarter: "periodQuarter",
  year: "periodYear",
  contract: "periodContract",
};
const owners: Readonly<Record<string, TextKey>> = { buyer: "ownerBuyer", tenderer: "ownerTenderer" };

function numberCell(value: string | undefined, context: BuildContext): TableCell {
  return factCell(value === undefined ? undefined : formatNumber(value, context.language), context);
}

/** What the bid promises for a KPI, where it says so. */
function promiseCell(id: string, context: BuildContext): TableCell {
  const promise = context.model.manifest.data.kpis?.find(({ kpi }) => kpi?.normalize("NFC") === id);
  if (promise?.value === undefined) return factCell(undefined, context);
  const note = promise.note ? [smallLine(promise.note, context)] : [];
  return { blocks: [...factBlocks(formatNumber(promise.value, context.language), context), ...note] };
}

/** The name of a KPI with its unit, so that the columns hold nothing but numbers. */
function metricText({ metric, unit }: KpiData, context: BuildContext): string {
  return joinList(
    [metric, unit].flatMap((part) => part || []),
    context.language,
  );
}

/** The KPIs with their targets, what the bid promises, and their periods. */
export function buildKpiPlan(context: BuildContext): readonly Block[] {
  const kpis = [...context.entities.kpis];
  if (kpis.length === 0) return [];
  const rows = kpis.map(([id, kpi]) => ({
    id: anchorOf("kpi", id),
    cells: [
      factCell(embed(id, context), context),
      factCell(metricText(kpi, context), context),
      numberCell(kpi.baseline, context),
      numberCell(kpi.target, context),
      promiseCell(id, context),
      factCell(knownWord(kpi.period, periods, context), context),
      factCell(knownWord(kpi.dataOwner, owners, context), context),
      factCell(kpi.channels && joinList(kpi.channels, context.language), context),
    ],
  }));
  const columns = [
    { title: word(context, "number"), weight: 5 },
    { title: word(context, "kpi"), weight: 24 },
    { title: word(context, "baseline"), weight: 11, align: "number" as const, optional: true },
    { title: word(context, "target"), weight: 11, align: "number" as const },
    { title: word(context, "promised"), weight: 13, align: "number" as const, optional: true },
    { title: word(context, "perPeriod"), weight: 13, optional: true },
    { title: word(context, "dataOwner"), weight: 13, optional: true },
    { title: word(context, "channels"), weight: 16, optional: true },
  ];
  return [gridTable(columns, rows, context, { title: word(context, "kpiPlan") })];
}

/** The questions to the buyer and their answers. */
export function buildQuestions(context: BuildContext): readonly Block[] {
  const questions = context.model.questions?.data.questions ?? [];
  if (questions.length === 0) return [];
  const day = (moment: string | undefined) =>
    moment === undefined ? [] : [smallLine(formatDate(moment.slice(0, 10), context.language), context)];
  const rows = questions.map((question) => ({
    cells: [
      factCell(question.id && embed(question.id, context), context),
      factCell(question.about && embed(question.about, context), context),
      blocksCell([...factBlocks(question.text, context), ...day(question.asked)], context),
      {
        blocks: [
          ...factBlocks(question.answer ?? word(context, "openQuestion"), context),
          ...(question.answer === undefined ? [] : day(question.answered)),
        ],
      },
    ],
  }));
  const columns = [
    { title: word(context, "number"), weight: 6 },
    { title: word(context, "about"), weight: 8, optional: true },
    { title: word(context, "question"), weight: 40 },
    { title: word(context, "answer"), weight: 40 },
  ];
  return [gridTable(columns, rows, context, { title: word(context, "questions") })];
}
