import type { TemplatePackage } from "./open-package.ts";
import { partByType } from "./open-package.ts";
import { childNodes, childOf, readVal, switchOf, type XmlNode } from "./xml.ts";

/** The styles of a template, found by the names that word processors know them under in every language. */
export interface StyleTable {
  /** The element `w:styles`. */
  readonly root: XmlNode;
  byId(id: string | undefined): XmlNode | undefined;
  /** By name or alias, whatever their case. */
  byName(type: string, name: string): XmlNode | undefined;
  /** The one that others of a type rest on. */
  standard(type: string): XmlNode | undefined;
  /** A style and those it rests on, itself first. */
  chain(style: XmlNode | undefined): XmlNode[];
}

/** The id of a style. */
export function idOf(style: XmlNode): string {
  return style.attributes["w:styleId"] ?? "";
}

function namesOf(style: XmlNode): string[] {
  const aliases = (readVal(style, "w:aliases") ?? "").split(/[,;]/);
  return [readVal(style, "w:name") ?? "", ...aliases]
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
}

const standardNames: Readonly<Record<string, string>> = {
  paragraph: "normal",
  character: "default paragraph font",
  table: "normal table",
  numbering: "no list",
};

/** Reads the styles of a template; styles without names or ids are passed over. */
export function readStyles(template: TemplatePackage): StyleTable | undefined {
  const root = partByType(template, "styles")?.xml;
  return root && makeStyleTable(root);
}

/** Makes the table of the styles in an element `w:styles`. */
export function makeStyleTable(root: XmlNode): StyleTable {
  const ids = new Map<string, XmlNode>();
  const names = new Map<string, XmlNode>();
  const aliases = new Map<string, XmlNode>();
  const standards = new Map<string, XmlNode>();
  for (const style of childNodes(root, "w:style")) {
    const type = style.attributes["w:type"] ?? "paragraph";
    if (!ids.has(idOf(style))) ids.set(idOf(style), style);
    namesOf(style).forEach((name, at) => {
      const map = at === 0 ? names : aliases;
      if (!map.has(`${type}:${name}`)) map.set(`${type}:${name}`, style);
    });
    if (["1", "true", "on"].includes(style.attributes["w:default"] ?? "")) standards.set(type, style);
  }
  const byName = (type: string, name: string) => {
    const key = `${type}:${name.toLowerCase()}`;
    return names.get(key) ?? aliases.get(key);
  };
  const byId = (id: string | undefined) => (id === undefined ? undefined : ids.get(id));
  return {
    root,
    byId,
    byName,
    standard: (type) => standards.get(type) ?? byName(type, standardNames[type] ?? ""),
    chain: (style) => {
      const found: XmlNode[] = [];
      for (let current = style; current && !found.includes(current); current = byId(readVal(current, "w:basedOn")))
        found.push(current);
      return found;
    },
  };
}

/** A property of a style or of the nearest one that it rests on, such as `w:rPr`, `w:sz`. */
export function inherited(
  table: StyleTable,
  style: XmlNode | undefined,
  ...path: readonly string[]
): XmlNode | undefined {
  for (const current of table.chain(style)) {
    const found = childOf(current, ...path);
    if (found) return found;
  }
  return undefined;
}

/** Styles that are for something else than running text. */
const otherText = /^(?:heading|toc|title|subtitle|header|footer|caption|list)\b/i;

/** The style of the text of a bid: that of the paragraph `{{body}}` where it has one for text, else the normal one. */
export function bodyStyleOf(table: StyleTable, paragraph: XmlNode): XmlNode | undefined {
  const own = table.byId(readVal(paragraph, "w:pPr", "w:pStyle"));
  const isText =
    own?.attributes["w:type"] === "paragraph" &&
    !otherText.test(readVal(own, "w:name") ?? "") &&
    !inherited(table, own, "w:pPr", "w:outlineLvl");
  return isText ? own : table.standard("paragraph");
}

/** Whether paragraphs of a style run from right to left. */
export function isRightToLeft(table: StyleTable, style: XmlNode | undefined): boolean {
  for (const current of table.chain(style)) {
    const own = switchOf(childOf(current, "w:pPr"), "w:bidi");
    if (own !== undefined) return own;
  }
  return switchOf(childOf(table.root, "w:docDefaults", "w:pPrDefault", "w:pPr"), "w:bidi") ?? false;
}
