import { BuilderElement, FileChild, type IRunOptions, StringContainer, TextRun, type XmlComponent } from "docx";

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

function fieldMark(type: "begin" | "separate" | "end", look: IRunOptions): TextRun {
  return new TextRun({ ...look, children: [makeElement("w:fldChar", { "w:fldCharType": type })] });
}

/**
 * The runs before the result of a field.
 *
 * @param look That of the result, which word processors take over when they work it out anew.
 */
export function beginField(instruction: string, look: IRunOptions = {}): TextRun[] {
  const text = new TextRun({ ...look, children: [new StringContainer("w:instrText", instruction)] });
  return [fieldMark("begin", look), text, fieldMark("separate", look)];
}

/** The run behind the result of a field. */
export function endField(look: IRunOptions = {}): TextRun {
  return fieldMark("end", look);
}
