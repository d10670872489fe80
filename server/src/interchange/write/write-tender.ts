import { comments, type InterchangeLocale } from "../messages.ts";
import type { CriterionReading } from "../tender/criteria.ts";
import type { RequirementReading } from "../tender/requirement.ts";
import type { TenderReading } from "../tender/tender-reading.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";
import { type Say, sayRemarks } from "./in-words.ts";

/** Writes `tender.bid.yaml`: the keys of the schema in its order, the buyer's own ids in keys that begin with `x-`. */
export function writeTender(reading: TenderReading, locale: InterchangeLocale): string {
  const { data, foreignKeys } = reading;
  const say = comments(locale);
  const { above, behind } = sayRemarks(reading.remarks, say);
  const notes: Notes = { above: new Map(above), behind: new Map(behind), spaced: new Set() };
  const withKeys = (list: readonly object[] | undefined, path: string): readonly object[] | undefined =>
    list?.map((entry, index) => ({ ...entry, ...foreignKeys.get(`${path}.${index}`) }));
  const own = foreignKeys.get("") ?? {};
  for (const key of Object.keys(data)) if (!compact.has(key)) notes.spaced.add(key);
  for (const [index, key] of Object.keys(own).entries()) if (index === 0 || above.has(key)) notes.spaced.add(key);
  return emitYaml(
    {
      ...data,
      dates: datesWithDeadline(data.dates),
      ...(data.lots ? { lots: withKeys(data.lots, "lots") } : {}),
      ...(data.items ? { items: withKeys(data.items, "items") } : {}),
      ...(data.requirements ? { requirements: requirementsWithNotes(reading, notes, say) } : {}),
      ...(data.evaluation
        ? { evaluation: { criteria: withKeys(data.evaluation.criteria, "evaluation.criteria") } }
        : {}),
      ...(data.amendments ? { amendments: withKeys(data.amendments, "amendments") } : {}),
      ...own,
    },
    notes,
  );
}

/** Collects what is said around values while the file is put together. */
interface Notes {
  readonly above: Map<string, readonly string[]>;
  readonly behind: Map<string, string>;
  readonly spaced: Set<string>;
}

/** Keys at the top that stand together without an empty line between them. */
const compact = new Set(["kind", "version", "title", "language", "pack", "route", "revision", "bidValidityDays"]);

/** The dates in their order, with an empty place for a deadline that is missing. */
function datesWithDeadline(dates: TenderReading["data"]["dates"]): object {
  const { clarificationDeadline, submissionDeadline, ...later } = dates;
  return { clarificationDeadline, submissionDeadline: submissionDeadline ?? null, ...later };
}

function requirementsWithNotes({ criteria, standard }: TenderReading, notes: Notes, say: Say): readonly object[] {
  const entries: object[] = [];
  for (const criterion of criteria) {
    for (const [groupIndex, group] of criterion.groups.entries()) {
      for (const [index, requirement] of group.requirements.entries()) {
        const path = `requirements.${entries.length}`;
        if (groupIndex === 0 && index === 0) {
          notes.above.set(path, criterionHead(criterion, say));
          notes.spaced.add(path);
        }
        if (requirement.unitName !== undefined) notes.behind.set(`${path}.expect.unit`, requirement.unitName);
        if (requirement.evidenceTitles.length > 0) {
          notes.behind.set(`${path}.eligibleEvidence`, requirement.evidenceTitles.join("; "));
        }
        entries.push(requirementEntry(criterion, requirement, `x-${standard}`));
      }
    }
  }
  return entries;
}

function criterionHead(criterion: CriterionReading, say: Say): readonly string[] {
  const groups = criterion.groups.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const { id, title, description = "" } = criterion;
  return [
    `== ${id}: ${title ?? ""}`.trimEnd(),
    ...description.split("\n").filter((line) => line.trim() !== "" && line !== title),
    ...(groups.length > 1 && criterion.asked ? [say("comment.choice", { groups: groups.join(", ") })] : []),
    ...(criterion.asked ? [] : [say("comment.not-asked", { source: criterion.source })]),
  ];
}

function requirementEntry(criterion: CriterionReading, requirement: RequirementReading, prefix: string): object {
  return {
    ...requirement.data,
    [`${prefix}-id`]: requirement.foreignId,
    [`${prefix}-source`]: criterion.source === "tenderer" ? undefined : criterion.source,
    [`${prefix}-period`]: requirement.period,
    [`${prefix}-pattern`]: requirement.pattern,
  };
}
