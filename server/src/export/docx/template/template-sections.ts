import type { Direction, PageFormat } from "../../blocks/types.ts";
import type { BodyPlace } from "./find-body.ts";
import { sectionOrder } from "./orders.ts";
import { sectionIn } from "./paragraphs.ts";
import { TemplateError } from "./problem.ts";
import { childNodes, childOf, copyNode, dropChildren, findNodes, makeNode, setChild, type XmlNode } from "./xml.ts";

/** The section of a template that the bid stands in. */
export interface BodySection {
  /** Its properties where they stand. */
  readonly properties: XmlNode;
  /** The paragraph that ends it; absent for the last section. */
  readonly end?: XmlNode;
  /** What lies between `{{body}}` and the end of the section, with that paragraph. */
  readonly tail: readonly XmlNode[];
  /** Its headers and footers, also those that it takes over from sections before it. */
  readonly references: readonly XmlNode[];
}

/** Paper and margins of a section that says nothing of them, so that every program takes the same. */
const standardPage: readonly XmlNode[] = [
  makeNode("w:pgSz", { "w:w": "11906", "w:h": "16838" }),
  makeNode("w:pgMar", {
    "w:top": "1440",
    "w:right": "1440",
    "w:bottom": "1440",
    "w:left": "1440",
    "w:header": "708",
    "w:footer": "708",
    "w:gutter": "0",
  }),
];

function referencesOf(section: XmlNode): XmlNode[] {
  return childNodes(section).filter(({ name }) => name === "w:headerReference" || name === "w:footerReference");
}

/** Finds the section that holds `{{body}}`; a template without any gets one. */
export function findSection({ body, paragraph }: BodyPlace): BodySection {
  const top = childNodes(body);
  const at = top.indexOf(paragraph);
  let properties = childNodes(body, "w:sectPr").at(-1);
  if (!properties) {
    properties = makeNode("w:sectPr");
    body.children.push(properties);
  }
  const endAt = top.findIndex((node, place) => place >= at && node.name === "w:p" && sectionIn(node));
  const end = top[endAt];
  const own = end ? (sectionIn(end) ?? properties) : properties;
  for (const child of standardPage) {
    if (!childOf(own, child.name)) setChild(own, copyNode(child), sectionOrder);
  }
  const references = new Map<string, XmlNode>();
  const before = top.slice(0, at).flatMap((node) => findNodes(node, "w:sectPr"));
  for (const section of [...before, own]) {
    for (const reference of referencesOf(section))
      references.set(`${reference.name} ${reference.attributes["w:type"] ?? "default"}`, reference);
  }
  const after = top.slice(at + 1, end ? endAt + 1 : undefined).filter((node) => node !== properties);
  return { properties: own, ...(end ? { end } : {}), tail: after, references: [...references.values()] };
}

/** Twips of text below which no table can be set. */
const narrowest = 2880;

function twips(node: XmlNode | undefined, name: string, standard: number): number {
  const value = Number(node?.attributes[`w:${name}`] ?? standard);
  return Number.isFinite(value) ? Math.round(value) : standard;
}

/** The paper of a section, and its margins as the lines of a document of that direction run. */
export function readPage(section: XmlNode, direction: Direction): PageFormat {
  const [size, margins] = [childOf(section, "w:pgSz"), childOf(section, "w:pgMar")];
  const gutter = twips(margins, "gutter", 0);
  const left = twips(margins, "left", 1440) + (direction === "ltr" ? gutter : 0);
  const right = twips(margins, "right", 1440) + (direction === "rtl" ? gutter : 0);
  const width = twips(size, "w", 11906);
  if (width - left - right < narrowest) throw new TemplateError("unusual", { part: `${width} - ${left} - ${right}` });
  return {
    width,
    height: twips(size, "h", 16838),
    margins: {
      // A negative margin says that headers may run into the text.
      top: Math.abs(twips(margins, "top", 1440)),
      bottom: Math.abs(twips(margins, "bottom", 1440)),
      start: direction === "rtl" ? right : left,
      end: direction === "rtl" ? left : right,
    },
  };
}

/** What the section of a bid differs in from the section of the template. */
export interface SectionForm {
  readonly landscape: boolean;
  readonly direction: Direction;
  /** The first of the sections begins as the template's does, the others on a new page and without a first page of their own. */
  readonly first: boolean;
}

/** Makes the properties of a section of the bid from those of the template. */
export function makeSection({ properties, references }: BodySection, form: SectionForm): XmlNode {
  const section = copyNode(properties);
  dropChildren(section, "w:headerReference", "w:footerReference");
  section.children.unshift(...references.map(copyNode));
  fitSection(section, form);
  return section;
}

/** Changes the properties of a section into the form that a section of the bid needs. */
export function fitSection(section: XmlNode, { landscape, direction, first }: SectionForm): void {
  if (!first) {
    dropChildren(section, "w:titlePg");
    setChild(section, makeNode("w:type", { "w:val": "nextPage" }), sectionOrder);
    const numbers = childOf(section, "w:pgNumType");
    if (numbers) delete numbers.attributes["w:start"];
  }
  const size = childOf(section, "w:pgSz");
  const { "w:w": width = "11906", "w:h": height = "16838" } = size?.attributes ?? {};
  if (landscape && size && Number(width) < Number(height)) {
    size.attributes = { ...size.attributes, "w:w": height, "w:h": width, "w:orient": "landscape" };
    delete size.attributes["w:code"];
  }
  const columns = childOf(section, "w:cols");
  // Tables are as wide as the page, so there is one column.
  if (columns && Number(columns.attributes["w:num"] ?? 1) > 1) dropChildren(section, "w:cols");
  directSection(section, direction);
}

/** Gives a section the direction of the bid. */
export function directSection(section: XmlNode, direction: Direction): void {
  dropChildren(section, "w:bidi", "w:rtlGutter");
  if (direction === "rtl") {
    setChild(section, makeNode("w:bidi"), sectionOrder);
    setChild(section, makeNode("w:rtlGutter"), sectionOrder);
  }
}
