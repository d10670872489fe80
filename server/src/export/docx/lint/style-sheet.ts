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
  paragraphValue(id: string, property: string): string | undefined;
  /** The list that the style belongs to, of its own or from what it rests on. */
  listOf(id: string): { readonly list: string; readonly level: number } | undefined;
  /** How runs look by their own style, if any, then by that of their paragraph. */
  runLook(own: string | undefined, paragraph: string): RunStyle;
}

/** What styles say of a run. */
export interface RunStyle {
  isOn(property: string): boolean;
  value(property: string, attribute?: string): string | undefined;
}

const longestChain = 30;
/** Styles that word processors have by themselves. */
const builtIn = new Set(["Normal", "TableNormal", "DefaultParagraphFont", "NoList"]);

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
  /** The first answer of a style or what it rests on. */
  const search = <Value>(ids: readonly string[], ask: (holder: XmlElement) => Value | undefined): Value | undefined => {
    for (const holder of ids.flatMap(chainOf)) {
      const found = ask(holder);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const paragraphDefaults = findChild(defaults, "w:pPrDefault", "w:pPr");
  const runDefaults = findChild(defaults, "w:rPrDefault", "w:rPr");

  return {
    has: (id) => byId.has(id),
    twice,
    missing: [...new Set(named)].filter((id) => !byId.has(id) && !builtIn.has(id)),
    fonts,
    normal,
    nameOf: (id) => (readValue(byId.get(id), "w:name") ?? "").toLowerCase(),
    paragraphSet: remember(
      (id, property) =>
        search([id], (style) => isSet(findChild(style, "w:pPr"), property)) ??
        isSet(paragraphDefaults, property) ??
        false,
    ),
    paragraphValue: remember((id, property) => search([id], (style) => readValue(style, "w:pPr", property))),
    listOf(id) {
      const holder = chainOf(id).find((style) => readValue(style, "w:pPr", "w:numPr", "w:numId") !== undefined);
      const list = readValue(holder, "w:pPr", "w:numPr", "w:numId");
      if (list === undefined || list === "0") return undefined;
      return { list, level: readNumber(readValue(holder, "w:pPr", "w:numPr", "w:ilvl")) ?? 0 };
    },
    runLook: remember((own, paragraph) => {
      const ids = own === undefined ? [paragraph] : [own, paragraph];
      const value = remember((property: string, attribute: string) => {
        const found = search(ids, (style) => findChild(style, "w:rPr", property)?.attributes[attribute]);
        return found ?? findChild(runDefaults, property)?.attributes[attribute];
      });
      const isOn = remember(
        (property: string, _whole: "") =>
          search(ids, (style) => isSet(findChild(style, "w:rPr"), property)) ?? isSet(runDefaults, property) ?? false,
      );
      return {
        isOn: (property) => isOn(property, ""),
        value: (property, attribute = "w:val") => value(property, attribute),
      };
    }),
  };
}

/** Remembers answers: documents ask the same ten thousand times. */
function remember<First, Second, Value>(
  answer: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const known = new Map<First, Map<Second, { readonly value: Value }>>();
  return (first, second) => {
    const answers = known.get(first) ?? new Map<Second, { readonly value: Value }>();
    if (answers.size === 0) known.set(first, answers);
    const found = answers.get(second) ?? { value: answer(first, second) };
    answers.set(second, found);
    return found.value;
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
