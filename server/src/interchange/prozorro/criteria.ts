import type { Requirement, RequirementSource } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { type JsonRecord, lineAt, recordsAt, textAt, valueAt } from "../json/read-json.ts";
import { readExpectation } from "./expectation.ts";
import type { Located, LotTable } from "./lots.ts";

/** A criterion with the groups of requirements that are still in force. */
export interface CriterionReading {
  /** Short and readable: the last part of its class, such as `corruption`. */
  readonly id: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly foreignId: string | undefined;
  /** Who answers: `tenderer`, `winner`, or somebody on the buyer's side. */
  readonly source: string;
  /** Whether the bid must answer it. */
  readonly asked: boolean;
  readonly groups: readonly GroupReading[];
}

export interface GroupReading {
  /** Only where the criterion has several groups to choose from. */
  readonly id: string | undefined;
  readonly description: string | undefined;
  readonly requirements: readonly RequirementReading[];
}

export interface RequirementReading {
  readonly data: Requirement;
  readonly foreignId: string | undefined;
  readonly title: string;
  /** The name of the unit in the tender, beside the code in `data`. */
  readonly unitName: string | undefined;
  /** Titles of the papers that may prove it. */
  readonly evidenceTitles: readonly string[];
}

/**
 * Reads the criteria of a tender.
 *
 * Prozorro asks a bid to answer every criterion whose source is the tenderer or the winner, in one of its groups, and
 * all requirements of that group that are not cancelled; criteria of lots that are not bid for and of items that are
 * gone are passed over. The others are answered by the buyer.
 */
export function readCriteria(
  tender: JsonRecord,
  lots: LotTable,
  note: (note: ImportNote) => void,
): readonly CriterionReading[] {
  const ids = new Set<string>();
  // `R1`, `R2` ... in the order of the tender, cancelled ones counted, so that a number never changes its meaning.
  let number = 0;
  const lost: string[] = [];
  let cancelled = 0;
  const read = recordsAt(tender, "criteria").flatMap((record): CriterionReading[] => {
    const id = uniqueId(shortClass(textAt(record, "classification", "id")), ids);
    const groups = recordsAt(record, "requirementGroups").map((group) => {
      const all = latestVersions(recordsAt(group, "requirements"));
      const numbered = all.map((requirement) => {
        number += 1;
        return { requirement, id: `R${number}` };
      });
      const active = numbered.filter(({ requirement }) => textAt(requirement, "status") !== "cancelled");
      cancelled += all.length - active.length;
      return { group, active };
    });
    const place = lots.locate(textAt(record, "relatesTo"), textAt(record, "relatedItem"));
    if (!place) {
      lost.push(id);
      return [];
    }
    const open = groups.flatMap(({ group, active }, index) => (active.length > 0 ? [{ group, active, index }] : []));
    if (open.length === 0) return [];
    const source = textAt(record, "source") ?? "tenderer";
    const asked = source === "tenderer" || source === "winner";
    return [
      {
        id,
        title: lineAt(record, "title"),
        description: textAt(record, "description"),
        foreignId: textAt(record, "id"),
        source,
        asked,
        groups: open.map(({ group, active, index }) => {
          const groupId = open.length > 1 ? `G${index + 1}` : undefined;
          const description = lineAt(group, "description");
          return {
            id: groupId,
            description,
            requirements: active.map(({ requirement, id: own }) =>
              readRequirement({
                id: own,
                requirement,
                criterion: record,
                criterionId: id,
                groupId,
                lead: groupId && description,
                place,
                asked,
              }),
            ),
          };
        }),
      },
    ];
  });
  if (cancelled > 0) note({ key: "note.cancelled-requirements", params: { count: cancelled } });
  if (lost.length > 0) note({ key: "note.lost-criteria", params: { criteria: lost.join(", "), count: lost.length } });
  return read;
}

interface RequirementParts {
  readonly id: string;
  readonly requirement: JsonRecord;
  readonly criterion: JsonRecord;
  readonly criterionId: string;
  readonly groupId: string | undefined;
  /** What the group says before each of its requirements; only where there is a choice, as it tells the groups apart. */
  readonly lead: string | undefined;
  readonly place: Located;
  readonly asked: boolean;
}

function readRequirement(parts: RequirementParts): RequirementReading {
  const { id, requirement, criterion, criterionId, groupId, lead, place, asked } = parts;
  const title = lineAt(requirement, "title") ?? lineAt(criterion, "title") ?? criterionId;
  const description = textAt(requirement, "description");
  const demand =
    lead === undefined ? title : `${lead}${/(?:[:,–—-]|\sщо|\sчто|\sthat)$/iu.test(lead) ? "" : ":"} ${title}`;
  const { expect, filling, unitName } = readExpectation(requirement);
  const evidence = recordsAt(requirement, "eligibleEvidences");
  const evidenceTypes = [...new Set(evidence.map((one) => lineAt(one, "type") ?? "statement"))];
  const source = readLaw(criterion);
  return {
    data: {
      id,
      kind: kindOf(criterion),
      text: description === undefined || description === title ? demand : `${demand}\n${description}`,
      criterion: criterionId,
      ...(groupId === undefined ? {} : { group: groupId }),
      ...place,
      ...(asked ? {} : { mandatory: false }),
      expect,
      ...(filling === undefined ? {} : { filling }),
      ...(evidenceTypes.length === 0 ? {} : { eligibleEvidence: evidenceTypes }),
      ...(source === undefined ? {} : { source }),
    },
    foreignId: textAt(requirement, "id"),
    title,
    unitName,
    evidenceTitles: [...new Set(evidence.map((one) => lineAt(one, "title")).filter((text) => text !== undefined))],
  };
}

/** What a criterion is about, by the class that Prozorro takes from the European catalogue of criteria. */
function kindOf(criterion: JsonRecord): Requirement["kind"] {
  const code = textAt(criterion, "classification", "id") ?? "";
  if (code.startsWith("CRITERION.EXCLUSION.")) return "exclusion";
  if (code.startsWith("CRITERION.SELECTION.")) return "qualification";
  if (code.startsWith("CRITERION.OTHER.SUBJECT_OF_PROCUREMENT.")) return "technical";
  const relatesTo = textAt(criterion, "relatesTo");
  if (relatesTo === "item") return "technical";
  return relatesTo === "tenderer" && !code.startsWith("CRITERION.OTHER.") ? "qualification" : "content";
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

/** Of several versions of one requirement the last that is in force counts, else the last. */
function latestVersions(requirements: readonly JsonRecord[]): readonly JsonRecord[] {
  const latest = new Map<unknown, JsonRecord>();
  for (const requirement of requirements) {
    const key = valueAt(requirement, "id") ?? requirement;
    const known = latest.get(key);
    if (known && textAt(requirement, "status") === "cancelled" && textAt(known, "status") !== "cancelled") continue;
    latest.set(key, requirement);
  }
  return [...latest.values()];
}

/** `CRITERION.EXCLUSION.CONVICTIONS.FRAUD` becomes `fraud`; a class that ends in `OTHER` keeps the part before it too. */
function shortClass(code: string | undefined): string {
  const parts = (code ?? "").toLowerCase().split(".");
  const last = parts.at(-1) ?? "";
  const chosen = last === "other" && parts.length > 1 ? `${parts.at(-2)}-${last}` : last;
  const slug = chosen.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return /^[a-z]/.test(slug) ? slug.slice(0, 80) : "criterion";
}

function uniqueId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let count = 2; used.has(id); count += 1) id = `${wanted}-${count}`;
  used.add(id);
  return id;
}
