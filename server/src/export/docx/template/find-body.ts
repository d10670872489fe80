import { readInstructions, textTypes } from "./clean-parts.ts";
import { bodyPart, type TemplatePackage } from "./open-package.ts";
import { isVisible, ownText, sectionIn } from "./paragraphs.ts";
import { TemplateError } from "./problem.ts";
import { childNodes, childOf, findNodes, replaceNodes, switchOf, walk, type XmlNode } from "./xml.ts";

/** The place of the bid in a template. */
export interface BodyPlace {
  /** The element `w:body`. */
  readonly body: XmlNode;
  /** The paragraph `{{body}}`, a child of the body. */
  readonly paragraph: XmlNode;
  /** Whether the template has a cover page of its own. */
  readonly hasCover: boolean;
}

/** Marks of direction that a word processor may leave around a word. */
const unseen = /[\s\u200B\u200E\u200F\u061C\uFEFF]+/g;
const bodyMark = /\{\{body\}\}/i;

function squeeze(text: string): string {
  return text.replace(unseen, "");
}

type Misplaced = "header" | "table" | "textbox" | "note" | "frame";

function placeOf(ancestors: readonly XmlNode[]): Misplaced | undefined {
  for (const { name } of ancestors) {
    if (name === "w:tc") return "table";
    if (name === "w:txbxContent") return "textbox";
  }
  return undefined;
}

function findParagraphs(template: TemplatePackage): XmlNode[] {
  const found: XmlNode[] = [];
  for (const part of template.parts.values()) {
    if (!part.xml || !textTypes.has(part.type)) continue;
    walk(part.xml, (node, ancestors) => {
      if (node.name !== "w:p" || !bodyMark.test(squeeze(ownText(node)))) return;
      const place =
        part.type === "officeDocument"
          ? (placeOf(ancestors) ?? (childOf(node, "w:pPr", "w:framePr") ? "frame" : undefined))
          : part.type === "header" || part.type === "footer"
            ? "header"
            : "note";
      if (place !== undefined) throw new TemplateError("body-place", { place });
      if (!/^\{\{body\}\}$/i.test(squeeze(ownText(node)))) {
        throw new TemplateError("body-not-alone", { text: ownText(node).trim().slice(0, 80) });
      }
      found.push(node);
    });
  }
  return found;
}

/** Takes away the content controls around the paragraph: sections cannot stand in them. */
function unwrap(body: XmlNode, paragraph: XmlNode): void {
  replaceNodes(body, (node) => {
    if (node.name !== "w:sdt") return undefined;
    const content = childOf(node, "w:sdtContent");
    return content?.children.includes(paragraph) ? content.children : undefined;
  });
}

function hasBreak(node: XmlNode): boolean {
  return findNodes(node, "w:br").some((mark) => mark.attributes["w:type"] === "page");
}

function isCoverControl(node: XmlNode): boolean {
  return findNodes(node, "w:docPartGallery").some((gallery) => gallery.attributes["w:val"] === "Cover Pages");
}

/** The children of the body, with the content of controls in the place of the controls. */
function flatten(nodes: readonly XmlNode[]): XmlNode[] {
  return nodes.flatMap((node) => (node.name === "w:sdt" ? flatten(childNodes(childOf(node, "w:sdtContent"))) : [node]));
}

/**
 * A template has a cover where something can be seen before `{{body}}` and a new page or section begins between the two,
 * or where Word says so.
 */
function findCover(before: readonly XmlNode[], paragraph: XmlNode): boolean {
  if (before.some(isCoverControl)) return true;
  let seen = false;
  for (const node of [...flatten(before), paragraph]) {
    if (seen && switchOf(childOf(node, "w:pPr"), "w:pageBreakBefore")) return true;
    const visible = node !== paragraph && isVisible(node);
    if ((seen || visible) && (hasBreak(node) || (node !== paragraph && sectionIn(node)))) return true;
    seen ||= visible;
  }
  return false;
}

/** Contents and captions of the template itself would be wrong in every bid. */
function refuseOwnNumbers(body: XmlNode, before: readonly XmlNode[]): void {
  if (readInstructions(body).some((text) => /^TOC\b/i.test(text))) throw new TemplateError("own-contents");
  for (const node of before) {
    const caption = readInstructions({ name: "", attributes: {}, children: [node] }).find((text) =>
      /^SEQ\s+(?:Table|Figure)\b/i.test(text),
    );
    if (caption !== undefined) throw new TemplateError("own-numbers", { text: ownText(node).trim().slice(0, 80) });
  }
}

/** Finds where the bid goes. @throws TemplateError where there is not exactly one such place, or no good one. */
export function findBody(template: TemplatePackage): BodyPlace {
  const body = childOf(template.parts.get(bodyPart)?.xml, "w:body");
  if (!body) throw new TemplateError("damaged", { detail: bodyPart });
  const [paragraph, ...others] = findParagraphs(template);
  if (!paragraph) throw new TemplateError("no-body");
  if (others.length > 0) throw new TemplateError("two-bodies", { count: String(others.length + 1) });
  const top = childNodes(body);
  const at = top.findIndex((node) => node === paragraph || findNodes(node, "w:p").includes(paragraph));
  const before = top.slice(0, at);
  const hasCover = findCover(before, paragraph);
  unwrap(body, paragraph);
  if (!body.children.includes(paragraph)) throw new TemplateError("unusual", { part: bodyPart });
  const place = body.children.indexOf(paragraph);
  refuseOwnNumbers(
    body,
    body.children.slice(0, place).filter((child): child is XmlNode => typeof child !== "string"),
  );
  return { body, paragraph, hasCover };
}
