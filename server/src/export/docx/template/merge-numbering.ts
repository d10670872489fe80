import { type ListPlace, readLists, readStyleLists } from "../style-lists.ts";
import { headingStyle } from "../styles/ids.ts";
import { headingDepth, headingStyleOf } from "./heading-numbers.ts";
import { ensureIn, type MergedStyles } from "./merge-styles.ts";
import { addPart, bodyPart, officeType, partByType, type TemplatePackage } from "./open-package.ts";
import { paragraphOrder } from "./orders.ts";
import { leaveOutline } from "./set-language.ts";
import { idOf, inherited, type StyleTable } from "./style-table.ts";
import {
  childNodes,
  childOf,
  copyNode,
  dropChildren,
  makeNode,
  parseXml,
  readVal,
  setChild,
  type XmlNode,
} from "./xml.ts";

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const numberingType = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

function highest(nodes: readonly XmlNode[], attribute: string): number {
  return nodes.reduce((most, node) => Math.max(most, Number(node.attributes[attribute]) || 0), 0);
}

function ensureNumbering(template: TemplatePackage): XmlNode {
  const found = partByType(template, "numbering")?.xml;
  if (found) return found;
  const xml = makeNode("w:numbering", { "xmlns:w": wordNamespace });
  const part = { type: "numbering", contentType: numberingType, bytes: new Uint8Array(), xml };
  addPart(template, bodyPart, "word/numbering.xml", part, officeType("numbering"));
  return xml;
}

/** The number of our list that numbers headings. */
export function headingListOf(numbering: XmlNode): string | undefined {
  const definition = childNodes(numbering, "w:abstractNum").find((node) =>
    childNodes(node, "w:lvl").some((level) => readVal(level, "w:pStyle") === headingStyle(1)),
  );
  const id = definition?.attributes["w:abstractNumId"];
  return childNodes(numbering, "w:num").find((list) => readVal(list, "w:abstractNumId") === id)?.attributes["w:numId"];
}

/** Only attributes of the main vocabulary: others would need a declaration that the template may not have. */
function plain(node: XmlNode): XmlNode {
  const copy = copyNode(node);
  copy.attributes = Object.fromEntries(Object.entries(copy.attributes).filter(([name]) => name.startsWith("w:")));
  return copy;
}

/**
 * Adds our lists to those of a template under new numbers.
 *
 * @param numberingXml Our `numbering.xml`.
 * @param used Numbers of our lists that the bid uses.
 * @returns The new numbers by ours.
 */
export function mergeLists(
  template: TemplatePackage,
  numberingXml: string,
  used: ReadonlySet<string>,
  styleIds: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const ours = parseXml(numberingXml, "numbering.xml");
  const lists = childNodes(ours, "w:num").filter(({ attributes }) => used.has(attributes["w:numId"] ?? ""));
  if (lists.length === 0) return new Map();
  const root = ensureNumbering(template);
  const definitions = new Map<string, XmlNode>();
  const numbers = new Map<string, string>();
  const added: XmlNode[] = [];
  let nextDefinition = highest(childNodes(root, "w:abstractNum"), "w:abstractNumId") + 1;
  let nextNumber = highest(childNodes(root, "w:num"), "w:numId") + 1;
  for (const list of lists) {
    const wanted = readVal(list, "w:abstractNumId") ?? "";
    const source = childNodes(ours, "w:abstractNum").find((node) => node.attributes["w:abstractNumId"] === wanted);
    if (!source) continue;
    const definition = definitions.get(wanted) ?? plain(source);
    if (!definitions.has(wanted)) definition.attributes["w:abstractNumId"] = String(nextDefinition++);
    definitions.set(wanted, definition);
    const copy = plain(list);
    copy.attributes["w:numId"] = String(nextNumber++);
    const link = childOf(copy, "w:abstractNumId");
    if (link) link.attributes["w:val"] = definition.attributes["w:abstractNumId"] ?? "";
    numbers.set(list.attributes["w:numId"] ?? "", copy.attributes["w:numId"]);
    added.push(copy);
  }
  for (const definition of definitions.values()) tieStyles(definition, styleIds);
  const order = ["w:numPicBullet", "w:abstractNum", "w:num", "w:numIdMacAtCleanup"];
  const all = [...childNodes(root), ...definitions.values(), ...added];
  root.children = order.flatMap((name) => all.filter((node) => node.name === name));
  return numbers;
}

function tieStyles(definition: XmlNode, styleIds: ReadonlyMap<string, string>): void {
  for (const level of childNodes(definition, "w:lvl")) {
    const style = childOf(level, "w:pStyle");
    const id = styleIds.get(style?.attributes["w:val"] ?? "");
    if (style && id === undefined) dropChildren(level, "w:pStyle");
    else if (style && id !== undefined) style.attributes["w:val"] = id;
  }
}

/** Says which list a style is in; list `0` is none. */
function setList(style: XmlNode, { list, level }: ListPlace): void {
  const numbers = makeNode("w:numPr", {}, [
    ...(list === "0" ? [] : [makeNode("w:ilvl", { "w:val": String(level) })]),
    makeNode("w:numId", { "w:val": list }),
  ]);
  setChild(ensureIn(style, "w:pPr"), numbers, paragraphOrder);
}

/** Numbers the headings of a template by our list, in place of its own. */
export function numberHeadings(template: TemplatePackage, styles: StyleTable, list: string): void {
  const ids = new Set<string>();
  for (let level = 1; level <= headingDepth; level++) {
    const style = headingStyleOf(styles, level);
    if (!style) continue;
    ids.add(idOf(style));
    setList(style, { list, level: level - 1 });
  }
  const numbering = partByType(template, "numbering")?.xml;
  const own = childNodes(numbering, "w:num").find((node) => node.attributes["w:numId"] === list);
  for (const definition of childNodes(numbering, "w:abstractNum")) {
    if (definition.attributes["w:abstractNumId"] === readVal(own, "w:abstractNumId")) continue;
    for (const level of childNodes(definition, "w:lvl"))
      if (ids.has(readVal(level, "w:pStyle") ?? "")) dropChildren(level, "w:pStyle");
  }
}

/** The list of each style by id, as things stand. */
export function listsOfStyles(template: TemplatePackage, styles: StyleTable): ReadonlyMap<string, ListPlace> {
  return readStyleLists(styles.root, readLists(partByType(template, "numbering")?.xml, styles.root));
}

/**
 * Keeps numbers where they belong: styles that are no headings take no number from a heading that they rest on, as the
 * title of the contents does in many templates; and paragraphs of the template keep the numbers that they had.
 *
 * @param before The lists of styles before the headings were numbered.
 */
export function settleLists(
  template: TemplatePackage,
  styles: StyleTable,
  merged: MergedStyles,
  before: ReadonlyMap<string, ListPlace>,
  paragraphs: readonly XmlNode[],
): void {
  const none: ListPlace = { list: "0", level: 0 };
  const headings = new Set(
    Array.from({ length: headingDepth }, (_value, at) => headingStyleOf(styles, at + 1)).filter(
      (style) => style !== undefined,
    ),
  );
  const shared = new Set(merged.shared);
  const now = listsOfStyles(template, styles);
  for (const style of childNodes(styles.root, "w:style")) {
    if (style.attributes["w:type"] !== "paragraph" || headings.has(style)) continue;
    if (shared.has(style) && Number(inherited(styles, style, "w:pPr", "w:outlineLvl")?.attributes["w:val"] ?? 9) < 9) {
      leaveOutline(style, paragraphOrder);
    }
    const [old, current] = [before.get(idOf(style)), now.get(idOf(style))];
    if (shared.has(style) && current) setList(style, none);
    else if (old?.list !== current?.list || old?.level !== current?.level) setList(style, old ?? none);
  }
  const after = listsOfStyles(template, styles);
  const standard = styles.standard("paragraph");
  for (const paragraph of paragraphs) {
    if (childOf(paragraph, "w:pPr", "w:numPr")) continue;
    const id = readVal(paragraph, "w:pPr", "w:pStyle") ?? (standard ? idOf(standard) : "");
    const [old, current] = [before.get(id), after.get(id)];
    if (old?.list !== current?.list || old?.level !== current?.level) setList(paragraph, old ?? none);
  }
}
