import type { KpiData } from "../../model/entities.ts";
import type { Block } from "../blocks/types.ts";
import type { TextKey } from "../texts/texts.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed, factBlocks, factCell, gridTable, smallLine } from "./cells.ts";
import { anchorOf } from "./entities.ts";
import { formatDate, formatNumber, joinList } from "./format-value.ts";

const periods: Readonly<Record<string, TextKey>> = {
  day: "periodDay",
  week: "periodWeek",
  month: "periodMonth",
  quarter: "periodQuarter",
  year: "periodYear",
  contract: "periodContract",
};
const owners: Readonly<Record<string, TextKey>> = { buyer: "ownerBuyer", tenderer: "ownerTenderer" };

/** The word for a value of a closed list; other words are the writer's own and stay. */
function known(value: string | undefined, keys: Readonly<Record<string, TextKey>>, context: BuildContext) {
  const key = value !== undefined && Object.hasOwn(keys, value) ? keys[value] : undefined;
  return key === undefined ? value : word(context, key);
}

function withUnit(value: string | undefined, kpi: KpiData, context: BuildContext): string | undefined {
  if (value === undefined) return undefined;
  return [formatNumber(value, context.language), kpi.unit].filter((part) => part).join("\u00A0");
}

/** The KPI with their targets and periods. */
export function buildKpiPlan(context: BuildContext): readonly Block[] {
  const kpis = [...context.entities.kpis];
  if (kpis.length === 0) return [];
  const rows = kpis.map(([id, kpi]) => ({
    id: anchorOf("kpi", id),
    cells: [
      factCell(embed(id, context), context),
      factCell(kpi.metric, context),
      factCell(withUnit(kpi.baseline, kpi, context), context),
      factCell(withUnit(kpi.target, kpi, context), context),
      factCell(known(kpi.period, periods, context), context),
      factCell(known(kpi.dataOwner, owners, context), context),
      factCell(kpi.channels && joinList(kpi.channels, context.language), context),
    ],
  }));
  const columns = [
    { title: word(context, "number"), weight: 5 },
    { title: word(context, "kpi"), weight: 22 },
    { title: word(context, "baseline"), weight: 13 },
    { title: word(context, "target"), weight: 13 },
    { title: word(context, "perPeriod"), weight: 14 },
    { title: word(context, "dataOwner"), weight: 14 },
    { title: word(context, "channels"), weight: 17 },
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
      { blocks: [...factBlocks(question.text, context), ...day(question.asked)] },
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
    { title: word(context, "about"), weight: 8 },
    { title: word(context, "question"), weight: 40 },
    { title: word(context, "answer"), weight: 40 },
  ];
  return [gridTable(columns, rows, context, { title: word(context, "questions") })];
}

const involvements: Readonly<Record<string, TextKey>> = {
  responsible: "responsible",
  approves: "approves",
  consulted: "consulted",
  informed: "informed",
};

/** Who of the buyer's side has which part, and how to reach them. */
export function buildCommunicationPlan(context: BuildContext): readonly Block[] {
  const stakeholders = context.model.tender?.data.buyer?.stakeholders ?? [];
  if (stakeholders.length === 0) return [];
  const rows = stakeholders.map(({ name, role, involvement, contact }) => ({
    cells: [
      factCell(name, context),
      factCell(role, context),
      factCell(known(involvement, involvements, context), context),
      factCell(contact, context),
    ],
  }));
  const columns = [
    { title: word(context, "stakeholder"), weight: 30 },
    { title: word(context, "role"), weight: 32 },
    { title: word(context, "involvement"), weight: 16 },
    { title: word(context, "contact"), weight: 22 },
  ];
  return [gridTable(columns, rows, context, { title: word(context, "communicationPlan") })];
}
