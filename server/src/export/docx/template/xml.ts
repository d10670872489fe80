import { SaxesParser } from "saxes";
import { TemplateError } from "./problem.ts";

/** An element that can be changed and written again; text between elements stands among the children. */
export interface XmlNode {
  /** With its prefix. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

/** No document of a word processor is nested so deeply. */
const deepest = 256;

function decode(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new TemplateError("damaged", { detail: part });
  }
}

/** Parses XML, keeping everything but comments and processing instructions. @throws TemplateError, also over a DOCTYPE. */
export function parseXml(source: Uint8Array | string, part: string): XmlNode {
  const xml = typeof source === "string" ? source : decode(source, part);
  const parser = new SaxesParser();
  const root: XmlNode = { name: "", attributes: {}, children: [] };
  const open: XmlNode[] = [root];
  const add = (text: string) => void open.at(-1)?.children.push(text);
  parser.on("error", () => {
    throw new TemplateError("damaged", { detail: part });
  });
  parser.on("doctype", () => {
    throw new TemplateError("unsafe-content", { name: part });
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: XmlNode = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
    if (open.length > deepest) throw new TemplateError("damaged", { detail: part });
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(xml).close();
  const [top] = childNodes(root);
  if (!top) throw new TemplateError("damaged", { detail: part });
  return top;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const attributeEscapes: Readonly<Record<string, string>> = { ...escapes, "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };

/** Writes an element; the parts of text that stand in it as `raw` go out as they are. */
export function writeXml(node: XmlNode, raw: ReadonlyMap<string, string> = new Map()): string {
  const inserted = raw.get(node.name);
  if (inserted !== undefined) return inserted;
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${value.replace(/[&<>"\n\r\t]/g, (sign) => attributeEscapes[sign] ?? sign)}"`)
    .join("");
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  const children = node.children.map((child) =>
    typeof child === "string"
      ? child.replace(/[&<>\r]/g, (sign) => attributeEscapes[sign] ?? sign)
      : writeXml(child, raw),
  );
  return `<${node.name}${attributes}>${children.join("")}</${node.name}>`;
}

/** A part as it stands in a package. */
export function writePart(node: XmlNode, raw?: ReadonlyMap<string, string>): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(node, raw)}`);
}

export function makeNode(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlNode {
  return { name, attributes, children };
}

/** The elements directly below. */
export function childNodes(node: XmlNode | undefined, name?: string): XmlNode[] {
  return (node?.children ?? []).filter(
    (child): child is XmlNode => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first child of a name; several names lead down. */
export function childOf(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  let current = node;
  for (const name of names) current = childNodes(current, name)[0];
  return current;
}

/** The value of a child, such as the style of a paragraph. */
export function readVal(node: XmlNode | undefined, ...names: readonly string[]): string | undefined {
  return childOf(node, ...names)?.attributes["w:val"];
}

/** Whether a switch such as `w:bidi` is on; undefined where it is not there. */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = childOf(node, name);
  if (!found) return undefined;
  return !["0", "false", "off"].includes(found.attributes["w:val"] ?? "1");
}

/** Visits all elements below, each with those that it stands in, outermost first. */
export function walk(node: XmlNode, visit: (node: XmlNode, ancestors: readonly XmlNode[]) => void): void {
  const ancestors: XmlNode[] = [node];
  const go = (current: XmlNode): void => {
    for (const child of current.children) {
      if (typeof child === "string") continue;
      visit(child, ancestors);
      ancestors.push(child);
      go(child);
      ancestors.pop();
    }
  };
  go(node);
}

/** All elements of a name below an element. */
export function findNodes(node: XmlNode | undefined, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  if (node) walk(node, (child) => void (child.name === name && found.push(child)));
  return found;
}

/** Puts other children in the place of elements, deep below; `undefined` leaves an element alone. */
export function replaceNodes(
  node: XmlNode,
  replace: (child: XmlNode, parent: XmlNode) => readonly (XmlNode | string)[] | undefined,
): void {
  const children: (XmlNode | string)[] = [];
  for (const child of node.children) {
    if (typeof child === "string") {
      children.push(child);
      continue;
    }
    replaceNodes(child, replace);
    const others = replace(child, node);
    if (others === undefined) children.push(child);
    else for (const other of others) children.push(other);
  }
  node.children = children;
}

/** The text directly in an element. */
export function textIn(node: XmlNode): string {
  return node.children.filter((child) => typeof child === "string").join("");
}

/** A copy that can be changed by itself. */
export function copyNode(node: XmlNode): XmlNode {
  return {
    name: node.name,
    attributes: { ...node.attributes },
    children: node.children.map((child) => (typeof child === "string" ? child : copyNode(child))),
  };
}

/** Takes out children of a name. */
export function dropChildren(node: XmlNode, ...names: readonly string[]): void {
  node.children = node.children.filter((child) => typeof child === "string" || !names.includes(child.name));
}

/**
 * Puts a child in its place among the others, in that of one of the same name where there is one.
 *
 * @param order Names of children in the order that the format demands; those that are not named come last.
 */
export function setChild(node: XmlNode, child: XmlNode, order: readonly string[]): void {
  dropChildren(node, child.name);
  const rank = order.indexOf(child.name);
  const at = node.children.findIndex((other) => {
    if (typeof other === "string") return false;
    const place = order.indexOf(other.name);
    return place < 0 || place > rank;
  });
  if (at < 0) node.children.push(child);
  else node.children.splice(at, 0, child);
}
