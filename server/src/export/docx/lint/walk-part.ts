import type { XmlElement } from "../xml-tree.ts";
import {
  type Check,
  type Field,
  newParagraph,
  type Paragraph,
  type Row,
  type Run,
  type Table,
  type WalkState,
} from "./check.ts";
import { OpenFields } from "./open-fields.ts";
import type { LintKey, LintPlace, Report } from "./problem.ts";
import { type ScannedElement, scanXml } from "./scan-xml.ts";
import { takeProperties } from "./take-properties.ts";

const notes = new Set(["w:footnote", "w:endnote"]);
const blocks = new Set(["w:p", "w:tbl", "w:sdt", "w:customXml"]);
const blanks: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": " ", "w:cr": " ", "w:noBreakHyphen": "-" };
const contents = new Set(["w:drawing", "w:pict", "w:object", "w:sym", "w:ptab", "w:footnoteReference", "m:oMath"]);

class Walk implements WalkState {
  readonly part: string;
  readonly #report: Report;
  readonly #checks: readonly Check[];
  readonly #named = new Map<string, NonNullable<Check["openNamed"]>[string][]>();
  readonly #paragraphs: Paragraph[] = [];
  readonly #runs: Run[] = [];
  readonly #fields = new OpenFields();
  readonly #normal: string;
  table: Table | undefined;
  child: number | undefined;
  place: LintPlace;

  constructor(part: string, normal: string, checks: readonly Check[], report: Report) {
    this.part = part;
    this.#normal = normal;
    this.#checks = checks;
    this.#report = report;
    this.place = { part };
    for (const { openNamed = {} } of checks) {
      for (const [name, tell] of Object.entries(openNamed)) {
        this.#named.set(name, [...(this.#named.get(name) ?? []), tell]);
      }
    }
  }

  get paragraph(): Paragraph | undefined {
    return this.#paragraphs.at(-1);
  }
  get fields(): readonly Field[] {
    return this.#fields.all;
  }
  get run(): Run | undefined {
    return this.#runs.at(-1);
  }
  report(key: LintKey, params?: Readonly<Record<string, string>>, place: LintPlace = this.place): void {
    this.#report(key, place, params);
  }
  #move(child: number | undefined, note: string | undefined): void {
    this.child = child;
    this.place = {
      part: this.part,
      ...(child === undefined ? {} : { child }),
      ...(note === undefined ? {} : { note }),
    };
  }

  open(element: ScannedElement, parent: ScannedElement): void {
    const { name } = element;
    if (parent.name === "w:body") this.#move(parent.count - 1, undefined);
    else if (notes.has(name)) this.#move(undefined, element.attributes["w:id"] ?? "");
    if (!element.kept) this.#begin(element, parent);
    for (const { open } of this.#checks) open?.(element, this);
    const named = this.#named.get(name);
    if (named) for (const tell of named) tell(element, parent, this);
  }

  #begin({ name, attributes }: ScannedElement, parent: ScannedElement): void {
    if (parent.name === "w:tc" && blocks.has(name)) {
      const cell = this.table?.row.cells.at(-1);
      if (cell) cell.last = name;
    }
    if (name === "w:p") this.#paragraphs.push(newParagraph(this.child, this.table, this.#normal));
    else if (name === "w:r") this.#runs.push({ paragraph: this.paragraph, properties: undefined, text: "" });
    else if (name === "w:tbl") this.#beginTable();
    else if (name === "w:tc") this.table?.row.cells.push({ properties: undefined, last: "" });
    else if (name === "w:fldChar") this.#turnField(attributes["w:fldCharType"]);
    else if (name === "w:fldSimple") this.#beginField(attributes["w:instr"] ?? "", true);
    else if (parent.name === "w:r" && blanks[name] !== undefined) this.#addBreak(name, attributes["w:type"]);
    else if (contents.has(name) && this.paragraph) this.paragraph.hasContent = true;
    else if (name === "w:bookmarkStart") this.paragraph?.bookmarks.push(attributes["w:name"] ?? "");
    else if (name === "w:hyperlink" && attributes["w:anchor"]) this.paragraph?.anchors.push(attributes["w:anchor"]);
  }

  #addBreak(name: string, type: string | undefined): void {
    const { paragraph } = this;
    if (name === "w:br" && type !== undefined && type !== "textWrapping") {
      if (paragraph && type === "page" && paragraph.text === "") paragraph.breaksPage = true;
      if (paragraph) paragraph.hasContent = true;
    } else this.#addText(blanks[name] ?? "");
  }

  #addText(text: string): void {
    const { run, paragraph } = this;
    if (!this.#fields.addResult(text, paragraph)) return;
    if (run) run.text += text;
    if (paragraph) paragraph.text += text;
  }

  #beginField(instruction: string, simple: boolean): void {
    if (this.paragraph) this.paragraph.hasContent = true;
    this.#fields.begin(instruction, simple, this.place);
  }

  #turnField(type: string | undefined): void {
    const field = this.#fields.last;
    if (type === "begin") this.#beginField("", false);
    else if (!field || field.simple) this.report("unbalanced-field", { part: this.part });
    else if (type === "separate") field.stage = "result";
    else if (type === "end") this.#endField();
  }

  #endField(): void {
    const field = this.#fields.end();
    if (!field) return;
    this.paragraph?.fields.push(field);
    for (const check of this.#checks) check.field?.(field, this);
  }

  #beginTable(): void {
    const row: Row = { properties: undefined, cells: [], text: "" };
    const table: Table = { properties: undefined, outer: this.table, grid: [], place: this.place, row, rows: 0 };
    this.table = table;
    for (const { beginTable } of this.#checks) beginTable?.(table, this);
  }

  text(text: string, element: ScannedElement): void {
    const { name } = element;
    if (name === "w:t") {
      element.text += text;
      this.#addText(text);
    } else if (name === "w:instrText") this.#fields.addInstruction(text);
    else if (element.kept) element.text += text;
  }

  close(element: ScannedElement, parent: ScannedElement): void {
    const { name } = element;
    if (element.kept) {
      this.#keep(element, parent);
      return;
    }
    if (name === "w:t") for (const check of this.#checks) check.textElement?.(element, this);
    if (name === "w:r") this.#endRun();
    else if (name === "w:p") this.#endParagraph();
    else if (name === "w:fldSimple") {
      if (this.#fields.last?.simple) this.#endField();
    } else if (name === "w:tr") this.#endRow();
    else if (name === "w:tbl") this.#endTable();
    else if (notes.has(name)) this.#move(undefined, undefined);
  }

  #keep(element: ScannedElement, parent: ScannedElement): void {
    takeProperties(element, parent, this);
    for (const check of this.#checks) check.properties?.(element, parent, this);
    // A section that ends with a paragraph is told of after the paragraph.
    if (element.name === "w:sectPr" && parent.name === "w:body") this.#endSection(element);
  }

  #endSection(section: XmlElement): void {
    for (const check of this.#checks) check.section?.(section, this);
  }

  #endRun(): void {
    const run = this.#runs.pop();
    if (run) for (const check of this.#checks) check.run?.(run, this);
  }

  #endParagraph(): void {
    const { paragraph } = this;
    if (!paragraph) return;
    for (const check of this.#checks) check.paragraph?.(paragraph, this);
    this.#paragraphs.pop();
    if (this.table && paragraph.table === this.table && this.table.row.text.length < 2000) {
      this.table.row.text += ` ${paragraph.text}`;
    }
    const section = paragraph.properties?.children.find((child) => child.name === "w:sectPr");
    if (section) this.#endSection(section);
  }

  #endRow(): void {
    const { table } = this;
    if (!table) return;
    table.rows += 1;
    for (const check of this.#checks) check.row?.(table.row, table, this);
    Object.assign(table.row, { properties: undefined, cells: [], text: "" } satisfies Row);
  }

  #endTable(): void {
    const { table } = this;
    if (!table) return;
    this.table = table.outer;
    for (const check of this.#checks) check.table?.(table, this);
  }

  end(): void {
    if (this.fields.length > 0)
      this.#report("unbalanced-field", this.fields[0]?.place ?? this.place, { part: this.part });
    this.place = { part: this.part };
    for (const check of this.#checks) check.end?.(this);
  }
}

/**
 * Reads a part of text once and tells the checks what is in it.
 *
 * @param normal The style of paragraphs that name none.
 * @returns Whether it could be read to its end.
 */
export function walkPart(part: string, xml: string, normal: string, checks: readonly Check[], report: Report): boolean {
  const walk = new Walk(part, normal, checks, report);
  try {
    scanXml(xml, walk);
  } catch (error) {
    // A fault of the program is not to look like one of the document.
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    report("malformed-xml", { part }, { part, text: error instanceof Error ? error.message : "" });
    return false;
  }
  walk.end();
  return true;
}
