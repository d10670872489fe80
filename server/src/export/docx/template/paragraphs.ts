import { childNodes, childOf, readVal, textIn, walk, type XmlNode } from "./xml.ts";

/** A piece of text of a paragraph, and the run that it stands in. */
export interface TextPiece {
  readonly run: XmlNode;
  /** What the run stands in. */
  readonly parent: XmlNode;
  readonly text: XmlNode;
}

/** The pieces of text of a paragraph in their order, without those of paragraphs inside it, as of a text box. */
export function ownPieces(paragraph: XmlNode): TextPiece[] {
  const pieces: TextPiece[] = [];
  const visit = (node: XmlNode): void => {
    for (const child of childNodes(node)) {
      if (child.name === "w:p" || child.name === "w:pPr") continue;
      if (child.name !== "w:r") {
        visit(child);
        continue;
      }
      for (const text of childNodes(child, "w:t")) pieces.push({ run: child, parent: node, text });
    }
  };
  visit(paragraph);
  return pieces;
}

/** The text of a paragraph, without that of paragraphs inside it. */
export function ownText(paragraph: XmlNode): string {
  return ownPieces(paragraph)
    .map(({ text }) => textIn(text))
    .join("");
}

/** Whether a reader sees anything of an element: letters, a picture, a drawing. */
export function isVisible(node: XmlNode): boolean {
  let visible = node.name === "w:t" && textIn(node).trim() !== "";
  walk(node, (child) => {
    if (child.name === "w:drawing" || child.name === "w:pict" || child.name === "w:tbl") visible = true;
    if (child.name === "w:t" && textIn(child).trim() !== "") visible = true;
  });
  return visible || node.name === "w:tbl";
}

export function styleOf(paragraph: XmlNode): string | undefined {
  return readVal(paragraph, "w:pPr", "w:pStyle");
}

export function sectionIn(paragraph: XmlNode): XmlNode | undefined {
  return childOf(paragraph, "w:pPr", "w:sectPr");
}
