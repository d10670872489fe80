import { readLists, tiedLevel } from "../style-lists.ts";
import type { XmlElement } from "../xml-tree.ts";

/** Counts paragraphs of lists the way word processors do. */
export interface ListCounter {
  has(list: string): boolean;
  /** The level of a list that a style is tied to. */
  levelOf(list: string, style: string): number | undefined;
  /** Counts a paragraph; its number without the dot at the end, undefined where it has none or its signs are not known. */
  count(list: string, level: number): string | undefined;
}

const romans: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function writeRoman(value: number): string | undefined {
  if (value < 1 || value > 200) return undefined;
  let rest = value;
  let text = "";
  for (const [size, sign] of romans) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

function writeNumber(value: number, format: string): string | undefined {
  const letter = value >= 1 && value <= 26 ? String.fromCharCode(64 + value) : undefined;
  if (format === "decimal") return String(value);
  if (format === "upperLetter") return letter;
  if (format === "lowerLetter") return letter?.toLowerCase();
  if (format === "upperRoman") return writeRoman(value);
  return format === "lowerRoman" ? writeRoman(value)?.toLowerCase() : undefined;
}

/** Begins to count the lists of `numbering.xml`; `styles.xml` holds styles that lists rest on. */
export function createListCounter(numbering: XmlElement | undefined, styles: XmlElement | undefined): ListCounter {
  const lists = readLists(numbering, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();

  return {
    has: (list) => lists.has(list),
    levelOf: (list, style) => tiedLevel(lists.get(list), style),
    count(id, level) {
      const list = lists.get(id);
      if (!list || level < 0 || level > 8) return undefined;
      const count = counts.get(list.definition) ?? [];
      counts.set(list.definition, count);
      if (!used.has(id)) {
        used.add(id);
        for (const [at, start] of list.restarts) count[at] = start - 1;
      }
      const startOf = (at: number): number => list.levels.get(at)?.start ?? 1;
      count[level] = (count[level] ?? startOf(level) - 1) + 1;
      for (let below = level + 1; below < count.length; below++) {
        const restart = list.levels.get(below)?.restart;
        if (restart === undefined || level < restart) count[below] = undefined;
      }
      let known = true;
      const text = (list.levels.get(level)?.text ?? "").replace(/%([1-9])/g, (_whole, place: string) => {
        const at = Number(place) - 1;
        const number = writeNumber(count[at] ?? startOf(at), list.levels.get(at)?.format ?? "decimal");
        known &&= number !== undefined;
        return number ?? "";
      });
      return known && /[\p{L}\p{N}]/u.test(text) ? text.replace(/\.$/, "") : undefined;
    },
  };
}
