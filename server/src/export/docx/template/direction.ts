import type { Direction } from "../../blocks/types.ts";
import { ensureIn } from "./merge-styles.ts";
import { paragraphOrder } from "./orders.ts";
import { styleOf } from "./paragraphs.ts";
import { isRightToLeft, type StyleTable } from "./style-table.ts";
import { childOf, dropChildren, makeNode, setChild, switchOf, type XmlNode } from "./xml.ts";

/** The direction of a paragraph of a template: its own, else that of its style. */
export function paragraphDirection(styles: StyleTable, paragraph: XmlNode): Direction {
  const own = switchOf(childOf(paragraph, "w:pPr"), "w:bidi");
  const rtl = own ?? isRightToLeft(styles, styles.byId(styleOf(paragraph)) ?? styles.standard("paragraph"));
  return rtl ? "rtl" : "ltr";
}

function setDirection(owner: XmlNode, rtl: boolean): void {
  const mark = makeNode("w:bidi", rtl ? {} : { "w:val": "0" });
  let properties = childOf(owner, "w:pPr");
  if (owner.name === "w:style") properties = ensureIn(owner, "w:pPr");
  if (!properties) {
    properties = makeNode("w:pPr");
    owner.children.unshift(properties);
  }
  setChild(properties, mark, paragraphOrder);
}

/**
 * Gives the styles that a bid uses the direction of the bid. The template's own paragraphs, on its cover and in its
 * headers, keep the direction that they were drawn in.
 *
 * @param used Styles of the template that the bid uses.
 * @returns Whether the template runs the other way and was turned.
 */
export function turnStyles(
  styles: StyleTable,
  used: readonly XmlNode[],
  paragraphs: readonly XmlNode[],
  direction: Direction,
): boolean {
  const rtl = direction === "rtl";
  const before = paragraphs.map((paragraph) => paragraphDirection(styles, paragraph));
  const normal = styles.standard("paragraph");
  const turned = isRightToLeft(styles, normal) !== rtl;
  if (turned && normal) setDirection(normal, rtl);
  for (const style of used) {
    if (style.attributes["w:type"] !== "paragraph" || isRightToLeft(styles, style) === rtl) continue;
    const own = childOf(style, "w:pPr");
    if (own) dropChildren(own, "w:bidi");
    if (isRightToLeft(styles, style) !== rtl) setDirection(style, rtl);
  }
  paragraphs.forEach((paragraph, at) => {
    if (paragraphDirection(styles, paragraph) !== before[at]) setDirection(paragraph, before[at] === "rtl");
  });
  return turned;
}
