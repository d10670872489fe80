import { escapeXml } from "../escape-xml.ts";
import { paragraphOrder, styleOrder } from "./orders.ts";
import { idOf, inherited, makeStyleTable, type StyleTable } from "./style-table.ts";
import { childNodes, childOf, copyNode, makeNode, parseXml, readVal, setChild, type XmlNode } from "./xml.ts";

/** What became of our styles in a template. */
export interface MergedStyles {
  /** Ids in the template by our ids. */
  readonly ids: ReadonlyMap<string, string>;
  /** Styles of the template that the bid uses. */
  readonly shared: readonly XmlNode[];
  /** Styles of ours that were added. */
  readonly added: readonly XmlNode[];
}

const links = ["w:basedOn", "w:next", "w:link"] as const;

/** The ids of styles that texts use, with those that these styles rest on. */
function collectUsed(texts: readonly string[], ours: StyleTable): Set<string> {
  const used = new Set<string>();
  const add = (id: string | undefined): void => {
    const style = ours.byId(id);
    if (!style || used.has(idOf(style))) return;
    used.add(idOf(style));
    for (const link of links) add(readVal(style, link));
  };
  for (const text of texts) {
    for (const [, id] of text.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)) add(id);
  }
  return used;
}

/**
 * Finds for each of our styles that texts use the one of the same name in the template, whose look wins; those that the
 * template lacks are added to it, resting on its own normal style.
 *
 * @param stylesXml Our `styles.xml`.
 * @param texts The parts that use our styles.
 * @param body The template's style for running text.
 */
export function mergeStyles(
  template: StyleTable,
  stylesXml: string,
  texts: readonly string[],
  body: XmlNode | undefined,
): MergedStyles {
  const ours = makeStyleTable(parseXml(stylesXml, "styles.xml"));
  const used = collectUsed(texts, ours);
  const ids = new Map<string, string>();
  const shared: XmlNode[] = [];
  const missing: XmlNode[] = [];
  for (const style of childNodes(ours.root, "w:style")) {
    const type = style.attributes["w:type"] ?? "paragraph";
    const standard = ours.standard(type) === style;
    if (!standard && !used.has(idOf(style))) continue;
    const own = standard ? template.standard(type) : template.byName(type, readVal(style, "w:name") ?? "");
    if (own) {
      ids.set(idOf(style), idOf(own));
      shared.push(own);
    } else if (used.has(idOf(style))) missing.push(style);
  }
  const taken = new Set(childNodes(template.root, "w:style").map((style) => idOf(style).toLowerCase()));
  for (const style of missing) {
    let id = idOf(style);
    for (let count = 1; taken.has(id.toLowerCase()); count++) id = `${idOf(style)}${count}`;
    taken.add(id.toLowerCase());
    ids.set(idOf(style), id);
  }
  const base = baseLook(template);
  const normal = ours.standard("paragraph");
  const added = missing.map((style) => {
    const copy = addStyle(template.root, style, ids);
    if (normal && style !== normal && readVal(style, "w:basedOn") === idOf(normal)) settleLook(copy, base);
    if (template.standard(style.attributes["w:type"] ?? "paragraph")) delete copy.attributes["w:default"];
    return copy;
  });
  if (normal && body) {
    ids.set(idOf(normal), idOf(body));
    shared.push(body);
  }
  return { ids, shared, added };
}

/** What of the template's normal style must not show in tables, notes and lists. */
interface BaseLook {
  readonly indents: boolean;
  readonly aligned: boolean;
  readonly spaced: boolean;
}

function baseLook(template: StyleTable): BaseLook {
  const normal = template.standard("paragraph");
  const defaults = childOf(template.root, "w:docDefaults", "w:pPrDefault", "w:pPr");
  const has = (name: string) => inherited(template, normal, "w:pPr", name) ?? childOf(defaults, name);
  return {
    indents: has("w:ind") !== undefined,
    aligned: has("w:jc") !== undefined,
    spaced: has("w:spacing")?.attributes["w:before"] !== undefined,
  };
}

/** Takes back what a style would take over from a normal style that indents first lines or sets text in full measure. */
function settleLook(style: XmlNode, { indents, aligned, spaced }: BaseLook): void {
  const properties = ensureIn(style, "w:pPr");
  const own = (name: string) => ({ ...childOf(properties, name)?.attributes });
  if (indents) {
    const indent = own("w:ind");
    const first = indent["w:hanging"] === undefined ? { "w:firstLine": "0" } : {};
    setChild(properties, makeNode("w:ind", { "w:left": "0", "w:right": "0", ...first, ...indent }), paragraphOrder);
  }
  if (aligned && !childOf(properties, "w:jc"))
    setChild(properties, makeNode("w:jc", { "w:val": "start" }), paragraphOrder);
  if (spaced) setChild(properties, makeNode("w:spacing", { "w:before": "0", ...own("w:spacing") }), paragraphOrder);
}

function addStyle(root: XmlNode, style: XmlNode, ids: ReadonlyMap<string, string>): XmlNode {
  const copy = copyNode(style);
  copy.attributes["w:styleId"] = ids.get(idOf(style)) ?? idOf(style);
  for (const link of links) {
    const target = childOf(copy, link);
    if (!target) continue;
    const id = ids.get(target.attributes["w:val"] ?? "");
    if (id === undefined) copy.children = copy.children.filter((child) => child !== target);
    else target.attributes["w:val"] = id;
  }
  root.children.push(copy);
  return copy;
}

/** A child of a style that is made where it is missing, such as `w:pPr`. */
export function ensureIn(style: XmlNode, name: "w:pPr" | "w:rPr"): XmlNode {
  const found = childOf(style, name);
  if (found) return found;
  const made: XmlNode = { name, attributes: {}, children: [] };
  setChild(style, made, styleOrder);
  return made;
}

/** Puts the ids of the template in the place of ours in a written part. */
export function mapStyleIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(/<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"/g, (whole, tag: string, id: string) => {
    const other = ids.get(id);
    return other === undefined ? whole : `<w:${tag} w:val="${escapeXml(other)}"`;
  });
}
