import { findAll, findChild, readValue, type XmlElement } from "../xml-tree.ts";
import { isSet, readNumber } from "./look.ts";

/** What the styles of a document say; an id that is not defined says nothing. */
export interface StyleSheet {
  has(id: string): boolean;
  /** Ids that are defined more than once. */
  readonly twice: readonly string[];
  /** Ids that styles name, but that are not defined. */
  readonly missing: readonly string[];
  /** Fonts that the styles choose. */
  readonly fonts: ReadonlySet<string>;
  /** The style of paragraphs that name none. */
  readonly normal: string;
  /** `heading 2`: the name that is the same in every language of the program. */
  nameOf(id: string): string;
  /** Whether a property of paragraphs is on, through all styles that this one rests on. */
  paragraphSet(id: string, property: string): boolean;
  /** The value of a property of paragraphs, such as `w:outlineLvl`. */
  paragraphValue(id: string, ...names: readonly string[]): string | undefined;
  /** The list that the style belongs to, of its own or from what it rests on. */
  listOf(id: string): { readonly list: string; readonly level: number } | undefined;
  /** Whether a property of runs is on: of a paragraph style, then of what all rest on. */
  runSet(ids: readonly string[], property: string): boolean;
  runValue(ids: readonly string[], property: string, attribute?: string): string | undefined;
}

const longestChain = 30;

/** Reads `styles.xml`; a document without it has no styles. */
export function readStyleSheet(tree: XmlElement | undefined): StyleSheet {
  const byId = new Map<string, XmlElement>();
  const twice: string[] = [];
  let normal = "";
  const styles = tree?.children.filter(({ name }) => name === "w:style") ?? [];
  for (const style of styles) {
    const id = style.attributes["w:styleId"] ?? "";
    if (byId.has(id)) twice.push(id);
    else byId.set(id, style);
    if (style.attributes["w:type"] === "paragraph" && isDefault(style)) normal = id;
  }
  const defaults = tree && findChild(tree, "w:docDefaults");
  const named = styles.flatMap((style) =>
    ["w:basedOn", "w:next", "w:link"].flatMap((name) => readValue(style, name) ?? []),
  );
  const fonts = new Set((tree ? findAll(tree, "w:rFonts") : []).flatMap(fontsOf));

  const chains = new Map<string, readonly XmlElement[]>();
  const chainOf = (id: string): readonly XmlElement[] => {
    const known = chains.get(id);
    if (known) return known;
    const chain: XmlElement[] = [];
    for (let style = byId.get(id); style && chain.length < longestChain; ) {
      chain.push(style);
      style = byId.get(readValue(style, "w:basedOn") ?? "");
    }
    chains.set(id, chain);
    return chain;
  };
  const cache = new Map<string, unknown>();
  /** The first answer of a style or what it rests on; documents ask the same a thousand times. */
  const search = <Value>(key: string, ids: readonly string[], ask: (holder: XmlElement) => Value | undefined) => {
    const whole = `${key} ${ids.join(" ")}`;
    if (cache.has(whole)) return cache.get(whole) as Value | undefined;
    let found: Value | undefined;
    for (const holder of ids.flatMap(chainOf)) {
      found = ask(holder);
      if (found !== undefined) break;
    }
    cache.set(whole, found);
    return found;
  };
  const paragraphDefaults = findChild(defaults, "w:pPrDefault", "w:pPr");
  const runDefaults = findChild(defaults, "w:rPrDefault", "w:rPr");

  return {
    has: (id) => byId.has(id),
    twice,
    missing: [...new Set(named)].filter((id) => !byId.has(id)),
    fonts,
    normal,
    nameOf: (id) => (readValue(byId.get(id), "w:name") ?? "").toLowerCase(),
    paragraphSet: (id, property) =>
      search(`pSet ${property}`, [id], (style) => isSet(findChild(style, "w:pPr"), property)) ??
      isSet(paragraphDefaults, property) ??
      false,
    paragraphValue: (id, ...names) =>
      search(`pValue ${names.join()}`, [id], (style) => readValue(style, "w:pPr", ...names)),
    listOf: (id) => {
      const list = search("list", [id], (style) => readValue(style, "w:pPr", "w:numPr", "w:numId"));
      if (list === undefined || list === "0") return undefined;
      const holder = chainOf(id).find((style) => readValue(style, "w:pPr", "w:numPr", "w:numId") !== undefined);
      const level = readNumber(readValue(holder, "w:pPr", "w:numPr", "w:ilvl")) ?? 0;
      return { list, level };
    },
    runSet: (ids, property) =>
      search(`rSet ${property}`, ids, (style) => isSet(findChild(style, "w:rPr"), property)) ??
      isSet(runDefaults, property) ??
      false,
    runValue: (ids, property, attribute = "w:val") =>
      search(
        `r ${property} ${attribute}`,
        ids,
        (style) => findChild(style, "w:rPr", property)?.attributes[attribute],
      ) ?? findChild(runDefaults, property)?.attributes[attribute],
  };
}

function isDefault(style: XmlElement): boolean {
  const value = style.attributes["w:default"];
  return value === "1" || value === "true" || value === "on";
}

/** Fonts that an element names. */
export function fontsOf(element: XmlElement): string[] {
  return ["w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"].flatMap((name) => element.attributes[name] ?? []);
}
