import { SaxesParser } from "saxes";
import type { XmlElement } from "../xml-tree.ts";

/** An element that is open. Only properties keep their children; all else is told and forgotten. */
export interface ScannedElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  /** How many children it had so far. */
  count: number;
  readonly kept: boolean;
}

/** What is told of a part, in the order of the text. */
export interface ScanListener {
  open(element: ScannedElement, parent: ScannedElement): void;
  close(element: ScannedElement, parent: ScannedElement): void;
  text(text: string, element: ScannedElement): void;
}

/** Elements that are small and are looked at as a whole. */
const kept = new Set("w:pPr w:rPr w:tblPr w:tblPrEx w:trPr w:tcPr w:sectPr w:sdtPr w:tblGrid wp:docPr".split(" "));
/** What older programs show instead of the same content. */
const skipped = "mc:Fallback";
const deepest = 500;

/**
 * Reads a part from beginning to end, without a tree of it in memory.
 *
 * @throws where it is not well formed.
 */
export function scanXml(xml: string, listener: ScanListener): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const open: ScannedElement[] = [];
  let current: ScannedElement = { name: "", attributes: {}, children: [], text: "", count: 0, kept: false };
  let skip = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("document type declaration");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (skip > 0 || name === skipped) {
      skip += 1;
      return;
    }
    if (open.length > deepest) throw new Error("too deep");
    const parent = current;
    parent.count += 1;
    current = { name, attributes, children: [], text: "", count: 0, kept: parent.kept || kept.has(name) };
    if (parent.kept) parent.children.push(current);
    open.push(parent);
    listener.open(current, parent);
  });
  parser.on("closetag", () => {
    if (skip > 0) {
      skip -= 1;
      return;
    }
    const closed = current;
    const parent = open.pop();
    if (!parent) return;
    current = parent;
    listener.close(closed, parent);
  });
  const takeText = (text: string): void => {
    if (skip === 0 && text !== "") listener.text(text, current);
  };
  parser.on("text", takeText);
  parser.on("cdata", takeText);
  parser.write(xml).close();
}
