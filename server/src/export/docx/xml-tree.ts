import { SaxesParser } from "saxes";

/** An element of a part, for checks that read a written document again. */
export interface XmlElement {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in the element. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: OpenElement[];
  text: string;
}

/** Most elements have no attributes or no children: all of them share these. */
const noAttributes: Readonly<Record<string, string>> = Object.freeze({});
const noChildren: OpenElement[] = [];
Object.freeze(noChildren);

/** Longest text that is worth looking up: names of styles and numbers come again and again. */
const longestShared = 24;

/** Gives the first of equal short texts, so that each is kept once. */
function createSharer(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > longestShared) return text;
    const first = known.get(text);
    if (first !== undefined) return first;
    known.set(text, text);
    return text;
  };
}

/** Reads a part of a document. @throws where it is not well formed. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const share = createSharer();
  const root: OpenElement = { name: "", attributes: noAttributes, children: noChildren, text: "" };
  const open: OpenElement[] = [root];
  // The parser's own records of attributes take several times the room of plain objects.
  const copyAttributes = (read: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
    let copy: Record<string, string> | undefined;
    for (const name in read) {
      copy ??= {};
      copy[share(name)] = share(read[name] ?? "");
    }
    return copy ?? noAttributes;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: OpenElement = {
      name: share(name),
      attributes: copyAttributes(attributes),
      children: noChildren,
      text: "",
    };
    const parent = open.at(-1);
    if (parent) {
      if (parent.children === noChildren) parent.children = [element];
      else parent.children.push(element);
    }
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.write(xml).close();
  const top = root.children[0] ?? root;
  indexes.set(top, undefined);
  return top;
}

/** The elements of a whole part by name, made when they are first asked for. */
const indexes = new WeakMap<XmlElement, Map<string, XmlElement[]> | undefined>();

function indexElements(top: XmlElement): Map<string, XmlElement[]> {
  const index = new Map<string, XmlElement[]>();
  const visit = (element: XmlElement) => {
    for (const child of element.children) {
      const list = index.get(child.name);
      if (list) list.push(child);
      else index.set(child.name, [child]);
      visit(child);
    }
  };
  visit(top);
  indexes.set(top, index);
  return index;
}

/** All elements of a name below an element, in the order of the document. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  if (indexes.has(element)) return (indexes.get(element) ?? indexElements(element)).get(name) ?? [];
  const found: XmlElement[] = [];
  const visit = (current: XmlElement) => {
    for (const child of current.children) {
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** The first child of a name; several names lead down. */
export function findChild(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let current = element;
  for (const name of names) current = current?.children.find((child) => child.name === name);
  return current;
}

/** The value of an attribute of a child, such as the style of a paragraph. */
export function readValue(element: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  return findChild(element, ...names)?.attributes["w:val"];
}

/** The text of all text elements below an element; tabs and breaks count as blanks. */
export function textOf(element: XmlElement): string {
  if (element.name === "w:t") return element.text;
  if (element.name === "w:tab" || element.name === "w:br") return " ";
  if (element.name === "w:pPr" || element.name === "w:instrText") return "";
  return element.children.map(textOf).join("");
}
