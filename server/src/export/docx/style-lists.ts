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
  /** The level behind which it begins anew, where that is not the one above it. */
  readonly restart?: string;
  /** The style that is tied to it. */
  readonly style?: string;
}

function children(node: XmlLike | undefined, name: string): XmlLike[] {
  return (node?.children ?? []).filter((child): child is XmlLike => typeof child !== "string" && child.name === name);
}

function value(node: XmlLike | undefined, ...names: readonly string[]): string | undefined {
  let current = node;
  for (const name of names) current = children(current, name)[0];
  return current?.attributes["w:val"];
}

function readLevel(level: XmlLike): ListLevel {
  const restart = value(level, "w:lvlRestart");
  const style = value(level, "w:pStyle");
  return {
    format: value(level, "w:numFmt") ?? "decimal",
    text: value(level, "w:lvlText") ?? "",
    start: Number(value(level, "w:start") ?? 0),
    ...(restart === undefined ? {} : { restart }),
    ...(style === undefined ? {} : { style }),
  };
}

/** The levels of every list: by its number, then by level from 0. What a list changes of its definition is regarded. */
export function readLists(
  numbering: XmlLike | undefined,
  styles: XmlLike | undefined,
): ReadonlyMap<string, ReadonlyMap<number, ListLevel>> {
  const definitions = new Map(
    children(numbering, "w:abstractNum").map((node) => [node.attributes["w:abstractNumId"], node]),
  );
  const lists = new Map(children(numbering, "w:num").map((node) => [node.attributes["w:numId"] ?? "", node]));
  const byStyle = new Map(
    children(styles, "w:style").map((style) => [
      style.attributes["w:styleId"],
      value(style, "w:pPr", "w:numPr", "w:numId"),
    ]),
  );
  const definitionOf = (list: XmlLike | undefined): XmlLike | undefined => {
    const own = definitions.get(value(list, "w:abstractNumId"));
    const link = value(own, "w:numStyleLink");
    const other = link === undefined ? undefined : lists.get(byStyle.get(link) ?? "");
    return other ? (definitions.get(value(other, "w:abstractNumId")) ?? own) : own;
  };
  return new Map(
    Array.from(lists, ([id, list]) => {
      const levels = new Map(
        children(definitionOf(list), "w:lvl").map((level) => [Number(level.attributes["w:ilvl"]), readLevel(level)]),
      );
      for (const override of children(list, "w:lvlOverride")) {
        const at = Number(override.attributes["w:ilvl"]);
        const [whole] = children(override, "w:lvl");
        const start = value(override, "w:startOverride");
        const base = whole ? readLevel(whole) : levels.get(at);
        if (base) levels.set(at, start === undefined ? base : { ...base, start: Number(start) });
      }
      return [id, levels] as const;
    }),
  );
}

/** The list level of each paragraph style that has one, of its own or from the style that it rests on. */
export function readStyleLists(
  styles: XmlLike | undefined,
  lists: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>,
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
        const tied = [...(lists.get(list) ?? [])].find(([, level]) => level.style === id)?.[0];
        const level = tied ?? Number(value(current, "w:pPr", "w:numPr", "w:ilvl") ?? 0);
        if (list !== "0") places.set(id, { list, level });
        break;
      }
      current = byId.get(value(current, "w:basedOn") ?? "");
    }
  }
  return places;
}
