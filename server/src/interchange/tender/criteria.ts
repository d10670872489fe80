import type { Requirement } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { type JsonRecord, lineAt, recordsAt, textAt, valueAt } from "../json/read-json.ts";
import type { Located } from "./lots.ts";
import { type RequirementReading, readRequirement } from "./requirement.ts";
import { IdPool } from "./short-ids.ts";

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

/** In what the standards differ that share criteria, groups and requirements. */
export interface CriterionDialect {
  /** What a criterion concerns; undefined where nothing is left of it. */
  locate(criterion: JsonRecord): Located | undefined;
  /** The id that it would like to have. */
  nameOf(criterion: JsonRecord): string;
  kindOf(criterion: JsonRecord): Requirement["kind"];
  /** What a requirement without a type expects: yes or no, or what its values look like. */
  readonly untyped: "boolean" | "by value";
}

/** Who answers for the bidder, as far as a standard says so. The others answer for the buyer. */
const bidders: ReadonlySet<string> = new Set(["tenderer", "winner", "candidate"]);

/**
 * Reads the criteria of a tender.
 *
 * A criterion is met by one of its groups, wholly. Requirements that are cancelled do not count; criteria of lots that
 * are not bid for and of items that are gone are passed over. Criteria whose source is the buyer are kept, but need no
 * answer.
 */
export function readCriteria(
  tender: JsonRecord,
  dialect: CriterionDialect,
  note: (note: ImportNote) => void,
): readonly CriterionReading[] {
  const ids = new IdPool();
  // `R1`, `R2` ... in the order of the tender, cancelled ones counted, so that a number never changes its meaning.
  let number = 0;
  const lost: string[] = [];
  let cancelled = 0;
  const read = recordsAt(tender, "criteria").flatMap((record): CriterionReading[] => {
    const id = ids.take(dialect.nameOf(record));
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
    const place = dialect.locate(record);
    if (!place) {
      lost.push(id);
      return [];
    }
    const open = groups.flatMap(({ group, active }, index) => (active.length > 0 ? [{ group, active, index }] : []));
    if (open.length === 0) return [];
    const source = textAt(record, "source") ?? "tenderer";
    const asked = bidders.has(source);
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
          const common = { criterion: record, criterionId: id, groupId, lead: groupId && description, place, asked };
          return {
            id: groupId,
            description,
            requirements: active.map(({ requirement, id: own }) =>
              readRequirement({
                ...common,
                id: own,
                requirement,
                kind: dialect.kindOf(record),
                untyped: dialect.untyped,
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

/** All requirements of criteria, in their order. */
export function requirementsOf(criteria: readonly CriterionReading[]): readonly RequirementReading[] {
  return criteria.flatMap(({ groups }) => groups.flatMap(({ requirements }) => requirements));
}

/** Of several versions of one requirement the last that is in force counts, else the last. */
function latestVersions(requirements: readonly JsonRecord[]): readonly JsonRecord[] {
  const latest = new Map<unknown, JsonRecord>();
  for (const requirement of requirements) {
    const key = textAt(requirement, "id") ?? valueAt(requirement, "id") ?? requirement;
    const known = latest.get(key);
    if (known && textAt(requirement, "status") === "cancelled" && textAt(known, "status") !== "cancelled") continue;
    latest.set(key, requirement);
  }
  return [...latest.values()];
}
