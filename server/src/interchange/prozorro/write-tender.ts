import { lineAt, textAt } from "../json/read-json.ts";
import { comments, type InterchangeLocale } from "../messages.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";
import type { CriterionReading, RequirementReading } from "./criteria.ts";
import { readAnswersUntil } from "./dates.ts";
import { readMilestones } from "./payment.ts";
import { readLotSecurity } from "./price.ts";
import type { TenderReading } from "./tender-reading.ts";

/** Collects what is said around values while a file is put together. */
interface Remarks {
  readonly above: Map<string, readonly string[]>;
  readonly behind: Map<string, string>;
  readonly spaced: Set<string>;
}

/** Writes `tender.bid.yaml`: the keys of the schema in its order, Prozorro's own ids in keys that begin with `x-`. */
export function writeTender(reading: TenderReading, locale: InterchangeLocale): string {
  const { data, record } = reading;
  const say = comments(locale);
  const remarks: Remarks = { above: new Map(), behind: new Map(), spaced: new Set() };
  remarks.above.set("", [say("comment.tender-head")]);
  for (const key of Object.keys(data)) if (!compact.has(key)) remarks.spaced.add(key);
  if (data.pack === "generic") remarks.behind.set("pack", say("comment.pack"));
  if (data.dates.submissionDeadline === undefined)
    remarks.behind.set("dates.submissionDeadline", say("comment.no-deadline"));
  const answersUntil = readAnswersUntil(record);
  if (answersUntil !== undefined) {
    remarks.behind.set("dates.clarificationDeadline", say("comment.answers-until", { until: answersUntil }));
  }
  if (!reading.ceilingEnforced && data.price.ceiling) remarks.above.set("price", [say("comment.ceiling-open")]);
  const milestones = readMilestones(record, reading.lots).map((step) =>
    say(step.lot === undefined ? "comment.milestone" : "comment.milestone-lot", { ...step, lot: step.lot ?? "" }),
  );
  if (milestones.length > 0) remarks.above.set("payment", milestones);
  const procedure = lineAt(record, "procurementMethodType");
  const foreignId = lineAt(record, "id");
  const description = textAt(record, "description");
  return emitYaml(
    {
      ...data,
      dates: datesWithDeadline(data.dates),
      ...(data.lots ? { lots: lotsWithNotes(reading, remarks, say) } : {}),
      ...(data.items ? { items: itemsWithNotes(reading, remarks, say) } : {}),
      ...(data.requirements ? { requirements: requirementsWithNotes(reading, remarks, say) } : {}),
      ...(data.evaluation ? { evaluation: evaluationWithLevels(reading, remarks) } : {}),
      "x-prozorro-id": foreignId,
      "x-prozorro-procedure": procedure,
      "x-prozorro-description": description === data.title ? undefined : description,
      "x-prozorro-documents": reading.papers.length === 0 ? undefined : reading.papers,
    },
    reading.papers.length === 0 ? remarks : withPapers(remarks, say),
  );
}

type Say = ReturnType<typeof comments>;

/** The dates in their order, with an empty place for a deadline that is missing. */
function datesWithDeadline(dates: TenderReading["data"]["dates"]): object {
  const { clarificationDeadline, submissionDeadline, ...later } = dates;
  return { clarificationDeadline, submissionDeadline: submissionDeadline ?? null, ...later };
}

/** Keys at the top that stand together without an empty line between them. */
const compact = new Set(["kind", "version", "title", "language", "pack", "route", "bidValidityDays"]);

function withPapers(remarks: Remarks, say: Say): Remarks {
  remarks.above.set("x-prozorro-documents", [say("comment.papers")]);
  remarks.spaced.add("x-prozorro-documents");
  return remarks;
}

function lotsWithNotes(reading: TenderReading, remarks: Remarks, say: Say): readonly object[] {
  return reading.lots.lots.map((lot, index) => {
    const data = reading.data.lots?.[index];
    const description = lineAt(lot.record, "description");
    const security = readLotSecurity(lot.record);
    const lines = [
      ...(description === undefined || description === data?.title ? [] : [description]),
      ...(security === undefined ? [] : [say("comment.lot-security", { amount: security })]),
    ];
    if (lines.length > 0) remarks.above.set(`lots.${index}`, lines);
    return { ...data, "x-prozorro-id": lot.foreignId };
  });
}

function itemsWithNotes(reading: TenderReading, remarks: Remarks, say: Say): readonly object[] {
  return reading.lots.items.map((item, index) => {
    const data = reading.data.items?.[index];
    const { record } = item;
    const scheme = lineAt(record, "classification", "scheme");
    const code = lineAt(record, "classification", "id");
    const subject = lineAt(record, "classification", "description");
    const from = lineAt(record, "deliveryDate", "startDate");
    const to = lineAt(record, "deliveryDate", "endDate");
    const place = ["postalCode", "region", "locality", "streetAddress"]
      .map((key) => lineAt(record, "deliveryAddress", key))
      .filter((part, at, all) => part !== undefined && all.indexOf(part) === at)
      .join(", ");
    const lines = [
      ...(code === undefined ? [] : [[scheme, code, subject].filter((part) => part !== undefined).join(" ")]),
      ...(from === undefined && to === undefined && place === ""
        ? []
        : [say("comment.delivery", { from: from?.slice(0, 10) ?? "…", to: to?.slice(0, 10) ?? "…", place })]),
    ];
    if (lines.length > 0) remarks.above.set(`items.${index}`, lines);
    return { ...data, "x-prozorro-id": item.foreignId, "x-prozorro-unit": lineAt(record, "unit", "code") };
  });
}

function requirementsWithNotes(reading: TenderReading, remarks: Remarks, say: Say): readonly object[] {
  const entries: object[] = [];
  for (const criterion of reading.criteria) {
    for (const [groupIndex, group] of criterion.groups.entries()) {
      for (const [index, requirement] of group.requirements.entries()) {
        const path = `requirements.${entries.length}`;
        if (groupIndex === 0 && index === 0) {
          remarks.above.set(path, criterionHead(criterion, say));
          remarks.spaced.add(path);
        }
        if (requirement.unitName !== undefined) remarks.behind.set(`${path}.expect.unit`, requirement.unitName);
        if (requirement.evidenceTitles.length > 0) {
          remarks.behind.set(`${path}.eligibleEvidence`, requirement.evidenceTitles.join("; "));
        }
        entries.push(requirementEntry(criterion, requirement));
      }
    }
  }
  return entries;
}

function criterionHead(criterion: CriterionReading, say: Say): readonly string[] {
  const groups = criterion.groups.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return [
    `== ${criterion.id}: ${criterion.title ?? ""}`.trimEnd(),
    ...(criterion.description === undefined
      ? []
      : criterion.description.split("\n").filter((line) => line.trim() !== "")),
    ...(groups.length > 1 && criterion.asked ? [say("comment.choice", { groups: groups.join(", ") })] : []),
    ...(criterion.asked ? [] : [say("comment.not-asked", { source: criterion.source })]),
  ];
}

function requirementEntry(criterion: CriterionReading, { data, foreignId }: RequirementReading): object {
  return {
    ...data,
    "x-prozorro-id": foreignId,
    "x-prozorro-source": criterion.source === "tenderer" ? undefined : criterion.source,
  };
}

function evaluationWithLevels(reading: TenderReading, remarks: Remarks): object {
  const { evaluation, features } = reading.evaluation;
  const levels = new Map(features.map((feature) => [feature.criterion.id, feature]));
  return {
    criteria: evaluation.criteria.map((criterion, index) => {
      const feature = levels.get(criterion.id);
      if (feature?.description !== undefined) remarks.above.set(`evaluation.criteria.${index}`, [feature.description]);
      return { ...criterion, "x-levels": feature && feature.levels.length > 0 ? feature.levels : undefined };
    }),
  };
}
