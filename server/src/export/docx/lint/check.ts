import type { XmlElement } from "../xml-tree.ts";
import type { LintKey, LintPlace } from "./problem.ts";
import type { ScannedElement } from "./scan-xml.ts";

/** A paragraph while it is read, and when it is whole. */
export interface Paragraph {
  /** Child of the body; undefined in notes, headers and footers. */
  readonly child: number | undefined;
  readonly table: Table | undefined;
  properties: XmlElement | undefined;
  /** Id; that of the normal style where it names none. */
  style: string;
  /** What a reader sees; a tab is a tab, a break a blank. */
  text: string;
  /** It shows something that is no text, or does something: a picture, a break, a field. */
  hasContent: boolean;
  /** It begins with a page break. */
  breaksPage: boolean;
  readonly bookmarks: string[];
  /** Places that its links lead to. */
  readonly anchors: string[];
  readonly fields: Field[];
  /** The contents that it is a line of. */
  contents: Field | undefined;
}

export interface Run {
  readonly paragraph: Paragraph | undefined;
  properties: XmlElement | undefined;
  text: string;
}

export interface Field {
  instruction: string;
  /** What it shows. */
  result: string;
  stage: "instruction" | "result";
  readonly simple: boolean;
  readonly place: LintPlace;
}

export interface Table {
  properties: XmlElement | undefined;
  readonly outer: Table | undefined;
  /** Widths of the columns in twips. */
  grid: readonly number[];
  readonly place: LintPlace;
  readonly row: Row;
  rows: number;
}

/** The row of a table that is being read. */
export interface Row {
  properties: XmlElement | undefined;
  cells: Cell[];
  text: string;
}

export interface Cell {
  properties: XmlElement | undefined;
  /** Last block in it. */
  last: string;
}

/** Where a walk is, and what it may say there. */
export interface WalkState {
  readonly part: string;
  readonly place: LintPlace;
  readonly paragraph: Paragraph | undefined;
  readonly run: Run | undefined;
  readonly table: Table | undefined;
  /** Fields that are open, the outermost first. */
  readonly fields: readonly Field[];
  /** Takes down a problem here, or at another place. */
  report(key: LintKey, params?: Readonly<Record<string, string>>, place?: LintPlace): void;
}

type Told<Thing> = (thing: Thing, state: WalkState) => void;

/** What a check wants to hear of; each is told when the thing is whole, but for those named `begin` and `open`. */
export interface Check {
  readonly open?: Told<ScannedElement>;
  readonly openNamed?: Readonly<
    Record<string, (element: ScannedElement, parent: ScannedElement, state: WalkState) => void>
  >;
  readonly properties?: (element: ScannedElement, parent: ScannedElement, state: WalkState) => void;
  readonly textElement?: Told<ScannedElement>;
  readonly run?: Told<Run>;
  readonly field?: Told<Field>;
  readonly paragraph?: Told<Paragraph>;
  readonly beginTable?: Told<Table>;
  readonly row?: (row: Row, table: Table, state: WalkState) => void;
  readonly table?: Told<Table>;
  readonly section?: Told<XmlElement>;
  readonly end?: (state: WalkState) => void;
}

/** A paragraph of which nothing is read yet. */
export function newParagraph(child: number | undefined, table: Table | undefined, style: string): Paragraph {
  return {
    child,
    table,
    properties: undefined,
    style,
    text: "",
    hasContent: false,
    breaksPage: false,
    bookmarks: [],
    anchors: [],
    fields: [],
    contents: undefined,
  };
}

/** The width of a column in twips; 0 where it says none. */
export function columnWidth({ attributes }: XmlElement): number {
  const width = Number(attributes["w:w"]);
  return Number.isFinite(width) ? width : 0;
}
