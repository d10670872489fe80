import type { NumberWord } from "./number-word.ts";

/** A word of a number as it stands in a text. */
export interface PlacedNumberWord extends NumberWord {
  /** True where `and`, `и` or و stands in front of it. */
  readonly joined: boolean;
  /** True where vowel signs tell that a scale is in the accusative: `ألفًا` is no two thousand. */
  readonly accusative: boolean;
}

interface Group {
  value: number;
  hundreds: boolean;
  tens: boolean;
  units: boolean;
  /** The last word, while another may still multiply it or make a teen of it. */
  last: PlacedNumberWord | undefined;
}

const empty = (): Group => ({ value: 0, hundreds: false, tens: false, units: false, last: undefined });

/**
 * The number that a row of words means; undefined where they do not make exactly one number: `двадцать сорок`,
 * `two thousand million`.
 *
 * @param unitsFirst True for Arabic: `خمسة وعشرون`.
 */
export function readCardinal(words: readonly PlacedNumberWord[], unitsFirst: boolean): number | undefined {
  if (words.length === 1 && words[0]?.kind === "zero") return 0;
  let total = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let lastGroup = 0;
  let group = empty();
  for (const word of words) {
    const isEmpty = group.last === undefined;
    if (word.kind === "scale" || word.kind === "dual") {
      // `مائة وألف`: what stands in front of the و does not multiply, and would have to follow.
      if (!isEmpty && (word.joined || group.value >= 1000)) return undefined;
      const alone = word.kind === "dual" && !word.accusative ? 2 : 1;
      const count = isEmpty ? alone : group.value;
      // `مائة ألف وألفان`: one and two thousand stand behind the hundreds of thousands.
      const repeated = word.value === lastScale && isEmpty && word.joined && lastGroup % 100 === 0;
      if (word.value >= lastScale && !(unitsFirst && repeated)) return undefined;
      total += count * word.value;
      lastGroup = repeated ? lastGroup + count : count;
      lastScale = word.value;
      group = empty();
    } else if (!addToGroup(group, word, unitsFirst)) return undefined;
    else group.last = word;
  }
  return words.length === 0 ? undefined : total + group.value;
}

/** Adds a word below a thousand to its group; false where it has no place there. */
function addToGroup(group: Group, word: PlacedNumberWord, unitsFirst: boolean): boolean {
  const { kind, value } = word;
  switch (kind) {
    case "hundreds":
      if (group.last) return false;
      return place(group, value, "hundreds");
    case "hundred":
      return multiply(group, word);
    case "tens":
      if (group.tens || (unitsFirst ? group.units && !word.joined : group.units)) return false;
      return place(group, value, "tens");
    case "teen":
      if (group.tens || group.units) return false;
      group.units = true;
      return place(group, value, "tens");
    case "ten":
      if (group.tens || (group.units && word.joined)) return false;
      group.units = true;
      return place(group, value, "tens");
    case "unit":
      if (group.units || (unitsFirst && group.tens)) return false;
      return place(group, value, "units");
    default:
      return false;
  }
}

function place(group: Group, value: number, slot: "hundreds" | "tens" | "units"): boolean {
  group.value += value;
  group[slot] = true;
  return true;
}

/** `three hundred`, `fifteen hundred`, `ثلاث مائة`, and `مائة` by itself. */
function multiply(group: Group, word: PlacedNumberWord): boolean {
  if (!group.last) return place(group, word.value, "hundreds");
  const counted = group.value < 20 && group.value !== 10 && !group.hundreds && !word.joined;
  if (!counted) return false;
  group.value *= word.value;
  group.hundreds = true;
  group.tens = false;
  group.units = false;
  return true;
}
