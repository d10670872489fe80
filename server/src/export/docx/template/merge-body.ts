import type { Direction } from "../../blocks/types.ts";
import { styleId } from "../styles/ids.ts";
import { isVisible, sectionIn } from "./paragraphs.ts";
import type { Template } from "./read-template.ts";
import { directSection, fitSection, makeSection } from "./template-sections.ts";
import { childNodes, childOf, findNodes, makeNode, switchOf, writeXml, type XmlNode } from "./xml.ts";

/** The name of the element in whose place the bid is written. */
export const bodyMark = "tenderdraft-body";

const sectionPattern = /<w:sectPr(?: [^>]*)?>.*?<\/w:sectPr>|<w:sectPr(?: [^>]*)?\/>/gs;

/** The children of our body as text, and its root for the declarations. */
export function openBody(xml: string): { readonly root: string; readonly content: string } {
  const open = /<w:document [^>]*>/.exec(xml);
  const start = xml.indexOf("<w:body>");
  const end = xml.lastIndexOf("</w:body>");
  if (!open || start < 0 || end < 0) throw new Error("the written document has no body");
  return { root: `${open[0].replace(/\/?>$/, "")}/>`, content: xml.slice(start + "<w:body>".length, end) };
}

/** Whether something of the template follows the bid in its section. */
function hasTail(tail: readonly XmlNode[]): boolean {
  return tail.some((node) => (node.name === "w:p" ? isVisible(node) : !node.name.startsWith("w:bookmark")));
}

function sectionParagraph(properties: XmlNode, gap: string): XmlNode {
  return makeNode("w:p", {}, [makeNode("w:pPr", {}, [makeNode("w:pStyle", { "w:val": gap }), properties])]);
}

/** Where `{{body}}` began a new page, so does the bid. */
function pageBreak(paragraph: XmlNode, gap: string): XmlNode[] {
  const breaks =
    switchOf(childOf(paragraph, "w:pPr"), "w:pageBreakBefore") ||
    findNodes(paragraph, "w:br").some(({ attributes }) => attributes["w:type"] === "page");
  if (!breaks) return [];
  return [
    makeNode("w:p", {}, [
      makeNode("w:pPr", {}, [makeNode("w:pStyle", { "w:val": gap }), makeNode("w:pageBreakBefore")]),
    ]),
  ];
}

/**
 * Puts the bid in the place of `{{body}}`. Its sections become copies of the section that it stands in; the last of them
 * goes on in that section itself.
 *
 * @param content The children of our body; those that end sections hold `w:sectPr`, as does the last one.
 * @param styleIds Ids of the template's styles by ours.
 * @returns The content with the sections of the template, to be written in the place of the element `bodyMark`.
 */
export function insertBody(
  { place: { body, paragraph }, section }: Template,
  content: string,
  direction: Direction,
  styleIds: ReadonlyMap<string, string>,
): string {
  const gap = styleIds.get(styleId.gap) ?? styleId.gap;
  const sections = [...content.matchAll(sectionPattern)];
  const last = sections.at(-1);
  const turned = (xml: string): boolean => /w:orient="landscape"/.test(xml);
  const endsTurned = last !== undefined && turned(last[0]);
  const tail = hasTail(section.tail);
  const original = makeSection(section, { landscape: false, direction, first: true });
  let count = 0;
  const sectionXml = (landscape: boolean): string =>
    writeXml(makeSection({ ...section, properties: original }, { landscape, direction, first: count++ === 0 }));

  let at = 0;
  let written = "";
  for (const match of sections.slice(0, -1)) {
    written += content.slice(at, match.index) + sectionXml(turned(match[0]));
    at = match.index + match[0].length;
  }
  written += content.slice(at, last?.index);
  const closing = endsTurned && tail ? [sectionXml(true)] : [];
  if (closing.length > 0) written += `<w:p><w:pPr><w:pStyle w:val="${gap}"/>${closing.join("")}</w:pPr></w:p>`;
  fitSection(section.properties, { landscape: endsTurned && !tail, direction, first: count === 0 });

  // Sections of the cover and behind the bid, too: one document has one direction of pages.
  for (const other of findNodes(body, "w:sectPr")) directSection(other, direction);

  const marks = childNodes(paragraph).filter(({ name }) => name === "w:bookmarkStart" || name === "w:bookmarkEnd");
  const own = sectionIn(paragraph);
  const inserted = [
    ...pageBreak(paragraph, gap),
    ...marks,
    makeNode(bodyMark),
    ...(own ? [sectionParagraph(own, gap)] : []),
  ];
  body.children.splice(body.children.indexOf(paragraph), 1, ...inserted);
  if (!tail) {
    // Empty lines behind the bid could make a blank page.
    const empty = new Set(section.tail.filter((node) => node.name === "w:p" && node !== section.end));
    body.children = body.children.filter((child) => typeof child === "string" || !empty.has(child));
  }
  return written;
}
