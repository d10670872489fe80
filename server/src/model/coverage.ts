import type { Answer } from "./answers.ts";
import { isAnswered } from "./answers.ts";
import type { RequirementData } from "./entities.ts";

/** A requirement of the tender that concerns the bid, with its answers. */
export interface RequirementEntry {
  readonly id: string;
  readonly data: RequirementData;
  /** All answers, empty ones included. */
  readonly answers: readonly Answer[];
  /** True where at least one answer says something. */
  readonly answered: boolean;
  readonly mandatory: boolean;
}

/** One way to meet a criterion: all its requirements together. */
export interface RequirementGroup {
  readonly id: string;
  readonly requirements: readonly RequirementEntry[];
}

/** A criterion with several groups: it is met when exactly one of them is answered, wholly. */
export interface CriterionChoice {
  readonly criterion: string;
  readonly groups: readonly RequirementGroup[];
  /** Groups with at least one answer. */
  readonly begun: readonly RequirementGroup[];
}

/** What is asked and what is answered. */
export interface Coverage {
  /** In the tender's order; only what concerns the lots bid for. */
  readonly requirements: readonly RequirementEntry[];
  readonly choices: readonly CriterionChoice[];
  /**
   * Mandatory requirements that need an answer and have none: those that stand alone, and the rest of a group that was
   * begun. A choice of which no group was begun is listed in `undecided` instead.
   */
  readonly open: readonly RequirementEntry[];
  readonly undecided: readonly CriterionChoice[];
}

/** Compares what is asked with what is answered. */
export function computeCoverage(requirements: readonly RequirementData[], answers: readonly Answer[]): Coverage {
  const byRequirement = new Map<string, Answer[]>();
  for (const answer of answers) {
    const list = byRequirement.get(answer.requirement);
    if (list) list.push(answer);
    else byRequirement.set(answer.requirement, [answer]);
  }
  const seen = new Set<string>();
  const entries = requirements.flatMap((data): RequirementEntry[] => {
    const id = data.id?.normalize("NFC");
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    const own = byRequirement.get(id) ?? [];
    const answered = own.some((answer) => answer.kind === "prose" || isAnswered(answer.data));
    return [{ id, data, answers: own, answered, mandatory: data.mandatory !== false }];
  });

  const choices = findChoices(entries);
  const chosen = new Map(
    choices.flatMap((choice) =>
      choice.groups.flatMap((group) => group.requirements.map((entry) => [entry, { choice, group }] as const)),
    ),
  );
  const open = entries.filter((entry) => {
    if (!entry.mandatory || entry.answered) return false;
    const place = chosen.get(entry);
    return !place || place.choice.begun.includes(place.group);
  });
  const undecided = choices.filter(
    (choice) =>
      choice.begun.length === 0 && choice.groups.every((group) => group.requirements.some((entry) => entry.mandatory)),
  );
  return { requirements: entries, choices, open, undecided };
}

/** Criteria are told apart by lot and item too: the same criterion may be asked of each. */
function findChoices(entries: readonly RequirementEntry[]): readonly CriterionChoice[] {
  const criteria = new Map<string, Map<string, RequirementEntry[]>>();
  for (const entry of entries) {
    const { criterion, group, lot, item } = entry.data;
    if (criterion === undefined || group === undefined) continue;
    const key = [criterion, lot ?? "", item ?? ""].join("\n");
    const groups = criteria.get(key) ?? new Map<string, RequirementEntry[]>();
    criteria.set(key, groups);
    const members = groups.get(group);
    if (members) members.push(entry);
    else groups.set(group, [entry]);
  }
  return [...criteria].flatMap(([key, members]): CriterionChoice[] => {
    if (members.size < 2) return [];
    const groups = [...members].map(([id, requirements]) => ({ id, requirements }));
    const begun = groups.filter((group) => group.requirements.some((entry) => entry.answered));
    return [{ criterion: key.split("\n")[0] ?? "", groups, begun }];
  });
}
