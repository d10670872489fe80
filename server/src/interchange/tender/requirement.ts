import type { Requirement, RequirementSource } from "../../schema/generated/types.ts";
import { type JsonRecord, lineAt, recordsAt, textAt, valueAt } from "../json/read-json.ts";
import { readExpectation } from "./expectation.ts";
import type { Located } from "./lots.ts";

/** A requirement, and what its file says beside it. */
export interface RequirementReading {
  readonly data: Requirement;
  readonly foreignId: string | undefined;
  readonly title: string;
  /** The name of the unit in the tender, beside the code in `data`. */
  readonly unitName: string | undefined;
  /** Titles of the papers that may prove it. */
  readonly evidenceTitles: readonly string[];
  /** Which time the answer must speak of, such as `2024-01-01 – 2025-12-31`. */
  readonly period: string | undefined;
  /** A pattern that the answer must fit. */
  readonly pattern: string | undefined;
}

/** What a requirement takes from the criterion and the group around it. */
export interface RequirementParts {
  readonly id: string;
  readonly requirement: JsonRecord;
  readonly criterion: JsonRecord;
  readonly criterionId: string;
  readonly kind: Requirement["kind"];
  readonly groupId: string | undefined;
  /** What the group says before each of its requirements; only where there is a choice, as it tells the groups apart. */
  readonly lead: string | undefined;
  readonly place: Located;
  readonly asked: boolean;
  readonly untyped: "boolean" | "by value";
}

/** Reads one requirement. */
export function readRequirement(parts: RequirementParts): RequirementReading {
  const { id, requirement, criterion, criterionId, groupId, lead, place, asked } = parts;
  const title = lineAt(requirement, "title") ?? lineAt(criterion, "title") ?? criterionId;
  const description = textAt(requirement, "description");
  const demand =
    lead === undefined ? title : `${lead}${/(?:[:,–—-]|\sщо|\sчто|\sthat)$/iu.test(lead) ? "" : ":"} ${title}`;
  const { expect, filling, unitName } = readExpectation(requirement, parts.untyped);
  const evidence = recordsAt(requirement, "eligibleEvidences");
  const evidenceTypes = [...new Set(evidence.map((one) => lineAt(one, "type") ?? "statement"))];
  const source = readLaw(criterion);
  return {
    data: {
      id,
      kind: parts.kind,
      text: description === undefined || description === title ? demand : `${demand}\n${description}`,
      criterion: criterionId,
      ...(groupId === undefined ? {} : { group: groupId }),
      ...place,
      ...(asked ? {} : { mandatory: false }),
      ...(expect === undefined ? {} : { expect }),
      ...(filling === undefined ? {} : { filling }),
      ...(evidenceTypes.length === 0 ? {} : { eligibleEvidence: evidenceTypes }),
      ...(source === undefined ? {} : { source }),
    },
    foreignId: textAt(requirement, "id"),
    title,
    unitName,
    evidenceTitles: [...new Set(evidence.map((one) => lineAt(one, "title")).filter((text) => text !== undefined))],
    period: describePeriod(valueAt(requirement, "period")),
    pattern: lineAt(requirement, "pattern"),
  };
}

/** A period of OCDS as people write it; undefined where it says nothing. */
export function describePeriod(period: unknown): string | undefined {
  const start = lineAt(period, "startDate");
  const end = lineAt(period, "endDate") ?? lineAt(period, "maxExtentDate");
  if (start === undefined && end === undefined) {
    const days = lineAt(period, "durationInDays");
    return days === undefined ? undefined : `P${days}D`;
  }
  return `${start?.slice(0, 10) ?? "…"} – ${end?.slice(0, 10) ?? "…"}`;
}

/** The first law that a criterion rests on, with all its articles. */
function readLaw(criterion: JsonRecord): RequirementSource | undefined {
  const laws = recordsAt(criterion, "legislation").map((law) => ({
    document: lineAt(law, "identifier", "legalName") ?? lineAt(law, "identifier", "id"),
    article: lineAt(law, "article"),
  }));
  const document = laws[0]?.document;
  if (document === undefined) return undefined;
  const articles = laws.filter((law) => law.document === document).map((law) => law.article);
  const clause = [...new Set(articles.filter((article) => article !== undefined))].join(", ");
  return { document, ...(clause === "" ? {} : { clause }) };
}
