import { BuilderElement, FileChild, StringContainer, TextRun, type XmlComponent } from "docx";

/** An element that the library has no class for; names of attributes carry their prefix. */
export function makeElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const named = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement({ name, attributes: named, children });
}

/** An element that stands beside paragraphs and tables, such as a content control. */
export class BlockElement extends FileChild {
  constructor(name: string, children: readonly XmlComponent[]) {
    super(name);
    this.root.push(...children);
  }
}

function fieldMark(type: "begin" | "separate" | "end"): TextRun {
  return new TextRun({ children: [makeElement("w:fldChar", { "w:fldCharType": type })] });
}

/** The runs before the result of a field. */
export function beginField(instruction: string): TextRun[] {
  const text = new TextRun({ children: [new StringContainer("w:instrText", instruction)] });
  return [fieldMark("begin"), text, fieldMark("separate")];
}

/** The run behind the result of a field. */
export function endField(): TextRun {
  return fieldMark("end");
}
