import { findChild, readValue, type XmlElement } from "../xml-tree.ts";
import { readNumber } from "./look.ts";

interface Level {
  readonly text: string;
  readonly format: string;
  readonly start: number;
  /** It begins anew behind a level up to this one, from 1; 0 where it never does. */
  readonly restart: number | undefined;
  /** The style that is tied to it. */
  readonly style: string | undefined;
}

interface List {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew when this list is first used. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts paragraphs of lists the way word processors do. */
export interface ListCounter {
  has(list: string): boolean;
  /** The level of a list that a style is tied to. */
  levelOf(list: string, style: string): number | undefined;
  /** Counts a paragraph; its number without the dot at the end, undefined where it has none or its signs are not known. */
  count(list: string, level: number): string | undefined;
}

function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

function readLevels(definition: XmlElement | undefined): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of children(definition, "w:lvl")) {
    levels.set(readNumber(level.attributes["w:ilvl"]) ?? 0, {
      text: readValue(level, "w:lvlText") ?? "",
      format: readValue(level, "w:numFmt") ?? "decimal",
      start: readNumber(readValue(level, "w:start")) ?? 0,
      restart: readNumber(readValue(level, "w:lvlRestart")),
      style: readValue(level, "w:pStyle"),
    });
  }
  return levels;
}

function readLists(numbering: XmlElement | undefined, styles: XmlElement | undefined): Map<string, List> {
  const definitions = new Map(
    children(numbering, "w:abstractNum").map((definition) => [definition.attributes["w:abstractNumId"], definition]),
  );
  const numbers = children(numbering, "w:num");
  const definitionOf = new Map(numbers.map((list) => [list.attributes["w:numId"], readValue(list, "w:abstractNumId")]));
  const styleLists = new Map(
    children(styles, "w:style").map((style) => [
      style.attributes["w:styleId"],
      readValue(style, "w:pPr", "w:numPr", "w:numId"),
    ]),
  );
  /** A definition may leave its levels to a list style. */
  const follow = (definition: string): string => {
    const link = readValue(definitions.get(definition), "w:numStyleLink");
    const other = link === undefined ? undefined : definitionOf.get(styleLists.get(link));
    return other !== undefined && definitions.has(other) ? other : definition;
  };
  const lists = new Map<string, List>();
  for (const list of numbers) {
    const named = readValue(list, "w:abstractNumId") ?? "";
    if (!definitions.has(named)) continue;
    const definition = follow(named);
    const levels = readLevels(definitions.get(definition));
    const restarts = new Map<number, number>();
    for (const override of children(list, "w:lvlOverride")) {
      const level = readNumber(override.attributes["w:ilvl"]) ?? 0;
      const start = readNumber(readValue(override, "w:startOverride"));
      const own = findChild(override, "w:lvl");
      if (own) for (const [at, value] of readLevels({ ...override, children: [own] })) levels.set(at, value);
      const known = levels.get(level);
      if (start === undefined || !known) continue;
      restarts.set(level, start);
      levels.set(level, { ...known, start });
    }
    lists.set(list.attributes["w:numId"] ?? "", { definition, levels, restarts });
  }
  return lists;
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
    levelOf: (list, style) =>
      [...(lists.get(list)?.levels ?? [])].find(([, level]) => level.style !== undefined && level.style === style)?.[0],
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
