import { languageMark } from "./merge-settings.ts";
import { ensureIn } from "./merge-styles.ts";
import { runOrder } from "./orders.ts";
import { ownPieces } from "./paragraphs.ts";
import type { StyleTable } from "./style-table.ts";
import { childOf, copyNode, dropChildren, makeNode, setChild, type XmlNode } from "./xml.ts";

function ensureChild(parent: XmlNode, name: string): XmlNode {
  const found = childOf(parent, name);
  if (found) return found;
  const made = makeNode(name);
  parent.children.unshift(made);
  return made;
}

/**
 * Says in the styles which language the bid is written in. The template's own text keeps the language that it had, so
 * that nobody's letterhead is full of red lines.
 *
 * @param paragraphs Of the template.
 */
export function setLanguage(styles: StyleTable, paragraphs: readonly XmlNode[], language: string): void {
  const runs = ensureChild(ensureChild(styles.root, "w:docDefaults"), "w:rPrDefault");
  const look = ensureChild(runs, "w:rPr");
  const normal = styles.chain(styles.standard("paragraph"));
  const before =
    normal.map((style) => childOf(style, "w:rPr", "w:lang")).find((mark) => mark) ?? childOf(look, "w:lang");
  const wanted = languageMark("w:lang", language);
  setChild(look, wanted, runOrder);
  for (const style of normal) {
    const own = childOf(style, "w:rPr");
    if (own) dropChildren(own, "w:lang");
  }
  const same = ["w:val", "w:bidi"].every((name) => before?.attributes[name] === wanted.attributes[name]);
  if (!before || same) return;
  for (const paragraph of paragraphs) {
    for (const { run } of ownPieces(paragraph)) {
      if (childOf(run, "w:rPr", "w:lang")) continue;
      const own = childOf(run, "w:rPr") ?? ensureChild(run, "w:rPr");
      setChild(own, copyNode(before), runOrder);
    }
  }
}

/** Keeps a style for titles that rests on a heading out of the outline. */
export function leaveOutline(style: XmlNode, order: readonly string[]): void {
  setChild(ensureIn(style, "w:pPr"), makeNode("w:outlineLvl", { "w:val": "9" }), order);
}
