import { readNumber } from "./lint/look.ts";

/** An element of a part, however it was read. */
export interface XmlLike {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlLike | string)[];
}

/** A list level that a style or paragraph belongs to. */
export interface ListPlace {
  readonly list: string;
  /** From 0. */
  readonly level: number;
}

/** A level of a list. */
export interface ListLevel {
  /** Such as `decimal`. */
  readonly format: string;
  /** Such as `%1.%2`. */
  readonly text: string;
  readonly start: number;
  /** It begins anew behind a level up to this one, from 1, where that is not the one above it; 0 where it never does. */
  readonly restart?: number;
  /** The style that is tied to it. */
  readonly style?: string;
}

/** A list as it counts. */
export interface ListShape {
  /** Lists of one definition count on together. */
  readonly definition: string;
  /** By level from 0. */
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin anew when this list is first used. */
  readonly restarts: ReadonlyMap<number, number>;
}

function children(node: XmlLike | undefined, name: string): XmlLike[] {
  return (node?.children ?? []).filter((child): child is XmlLike => typeof child !== "string" && child.name === name);
}

function value(node: XmlLike | undefined, ...names: readonly string[]): string | undefined {
  let current = node;
  for (const name of names) current = children(current, name)[0];
  return current?.attributes["w:val"];
}

function readLevels(parent: XmlLike | undefined): Map<number, ListLevel> {
  return new Map(
    children(parent, "w:lvl").map((level) => {
      const restart = readNumber(value(level, "w:lvlRestart"));
      const style = value(level, "w:pStyle");
      return [
        readNumber(level.attributes["w:ilvl"]) ?? 0,
        {
          format: value(level, "w:numFmt") ?? "decimal",
          text: value(level, "w:lvlText") ?? "",
          start: readNumber(value(level, "w:start")) ?? 0,
          ...(restart === undefined ? {} : { restart }),
          ...(style === undefined ? {} : { style }),
        },
      ];
    }),
  );
}

/**
 * Every list by its number; what a list changes of its definition is regarded. Lists without a definition are left out.
 *
 * @param styles `styles.xml`: a definition may leave its levels to a list style.
 */
export function readLists(numbering: XmlLike | undefined, styles: XmlLike | undefined): ReadonlyMap<string, ListShape> {
  const definitions = new Map(
    children(numbering, "w:abstractNum").map((node) => [node.attributes["w:abstractNumId"] ?? "", node]),
  );
  const numbers = children(numbering, "w:num");
  const definitionOf = new Map(numbers.map((list) => [list.attributes["w:numId"], value(list, "w:abstractNumId")]));
  const byStyle = new Map(
    children(styles, "w:style").map((style) => [
      style.attributes["w:styleId"],
      value(style, "w:pPr", "w:numPr", "w:numId"),
    ]),
  );
  const follow = (definition: string): string => {
    const link = value(definitions.get(definition), "w:numStyleLink");
    const other = link === undefined ? undefined : definitionOf.get(byStyle.get(link));
    return other !== undefined && definitions.has(other) ? other : definition;
  };
  const lists = new Map<string, ListShape>();
  for (const list of numbers) {
    const named = value(list, "w:abstractNumId") ?? "";
    if (!definitions.has(named)) continue;
    const definition = follow(named);
    const levels = readLevels(definitions.get(definition));
    const restarts = new Map<number, number>();
    for (const override of children(list, "w:lvlOverride")) {
      const at = readNumber(override.attributes["w:ilvl"]) ?? 0;
      for (const [own, level] of readLevels(override)) levels.set(own, level);
      const start = readNumber(value(override, "w:startOverride"));
      const known = levels.get(at);
      if (start === undefined || !known) continue;
      restarts.set(at, start);
      levels.set(at, { ...known, start });
    }
    lists.set(list.attributes["w:numId"] ?? "", { definition, levels, restarts });
  }
  return lists;
}

/** The level of a list that a style is tied to. */
export function tiedLevel(list: ListShape | undefined, style: string): number | undefined {
  return [...(list?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
}

/** The list level of each paragraph style that has one, of its own or from the style that it rests on. */
export function readStyleLists(
  styles: XmlLike | undefined,
  lists: ReadonlyMap<string, ListShape>,
): ReadonlyMap<string, ListPlace> {
  const byId = new Map(children(styles, "w:style").map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const places = new Map<string, ListPlace>();
  for (const [id, style] of byId) {
    const passed = new Set<XmlLike>();
    let current: XmlLike | undefined = style;
    while (current && !passed.has(current)) {
      passed.add(current);
      const list = value(current, "w:pPr", "w:numPr", "w:numId");
      if (list !== undefined) {
        const level = tiedLevel(lists.get(list), id) ?? Number(value(current, "w:pPr", "w:numPr", "w:ilvl") ?? 0);
        if (list !== "0") places.set(id, { list, level });
        break;
      }
      current = byId.get(value(current, "w:basedOn") ?? "");
    }
  }
  return places;
}
