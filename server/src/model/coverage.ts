import { groupBy } from "../text/group-by.ts";
import { type Answer, isAnswered, verdictOf } from "./answers.ts";
import type { RequirementData } from "./entities.ts";

/** A requirement of the tender that concerns the bid, with its answers. */
export interface RequirementEntry {
  readonly id: string;
  readonly data: RequirementData;
  /** All answers, empty ones included. */
  readonly answers: readonly Answer[];
  /** True where at least one answer says something. */
  readonly answered: boolean;
  /** False where the tender lets it stay without an answer, or where it is waived. */
  readonly mandatory: boolean;
  /** True where the bid decided that its condition does not hold. */
  readonly waived: boolean;
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
  /**
   * Groups with at least one answer. An answer that only declares a deviation does not choose its group, as long as
   * another one is answered.
   */
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

/**
 * Compares what is asked with what is answered.
 *
 * @param isWaived Whether the bid decided that a requirement does not apply to it; by id in NFC.
 */
export function computeCoverage(
  requirements: readonly RequirementData[],
  answers: readonly Answer[],
  isWaived: (id: string) => boolean = () => false,
): Coverage {
  const byRequirement = groupBy(answers, (answer) => answer.requirement);
  const seen = new Set<string>();
  const entries = requirements.flatMap((data): RequirementEntry[] => {
    const id = data.id?.normalize("NFC");
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    const own = byRequirement.get(id) ?? [];
    const answered = own.some((answer) => answer.kind === "prose" || isAnswered(answer.data));
    const waived = isWaived(id);
    return [{ id, data, answers: own, answered, mandatory: data.mandatory !== false && !waived, waived }];
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

type Groups = Map<string, RequirementEntry[]>;

/**
 * Criteria are told apart by lot and item too: the same criterion may be asked of each. What one of its groups asks of a
 * single lot or item besides belongs to that group.
 */
function findChoices(entries: readonly RequirementEntry[]): readonly CriterionChoice[] {
  const criteria = new Map<string, { readonly criterion: string; readonly groups: Groups }[]>();
  const places = new Map<string, Groups>();
  for (const entry of entries) {
    const [criterion, group, lot, item] = [entry.data.criterion, entry.data.group, entry.data.lot, entry.data.item].map(
      (id) => id?.normalize("NFC"),
    );
    if (criterion === undefined || group === undefined) continue;
    const key = [criterion, lot ?? "", item ?? ""].join("\n");
    let groups = places.get(key);
    if (!groups) {
      groups = new Map();
      places.set(key, groups);
      criteria.set(criterion, [...(criteria.get(criterion) ?? []), { criterion, groups }]);
    }
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return [...criteria.values()].flatMap((all) => {
    const choices = all.filter(({ groups }) => groups.size > 1);
    const strays = all.filter(({ groups }) => groups.size === 1);
    // Which of several choices a stray belongs to cannot be told; then it is asked for by itself.
    const [only] = choices.length === 1 ? choices : [];
    for (const [group, members] of only ? strays.flatMap(({ groups }) => [...groups]) : []) {
      const own = only?.groups.get(group);
      if (own) only?.groups.set(group, [...own, ...members]);
    }
    return choices.map(({ criterion, groups }) => makeChoice(criterion, groups));
  });
}

function makeChoice(criterion: string, members: Groups): CriterionChoice {
  const groups = [...members].map(([id, requirements]) => ({ id, requirements }));
  const chosen = groups.filter((group) => group.requirements.some(isChosen));
  const touched = groups.filter((group) => group.requirements.some((entry) => entry.answered));
  return { criterion, groups, begun: chosen.length > 0 ? chosen : touched };
}

function isChosen({ answers }: RequirementEntry): boolean {
  return answers.some(
    (answer) => answer.kind === "prose" || (isAnswered(answer.data) && verdictOf(answer.data) !== "deviate"),
  );
}
