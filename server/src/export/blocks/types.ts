import type { Span } from "../../text/span.ts";

export type Direction = "ltr" | "rtl";

/** Where in the source files something came from. */
export interface SourcePlace {
  /** Relative to the root. */
  readonly file: string;
  readonly span: Span;
}

export interface TextInline {
  readonly kind: "text";
  readonly value: string;
  /** BCP 47; the language of the block where it is absent. */
  readonly language?: string;
}
export interface StyledInline {
  readonly kind: "strong" | "emphasis" | "strikethrough" | "muted";
  readonly children: readonly Inline[];
}
export interface CodeInline {
  readonly kind: "code";
  readonly value: string;
}
/** A link to an address outside the document. */
export interface LinkInline {
  readonly kind: "link";
  readonly href: string;
  readonly children: readonly Inline[];
}
/** A link to a place in the document; plain text where nothing carries the id. */
export interface JumpInline {
  readonly kind: "jump";
  readonly target: string;
  readonly children: readonly Inline[];
}
/** The number of a heading, table or figure, kept up to date by the word processor. */
export interface ReferenceInline {
  readonly kind: "reference";
  readonly target: string;
  /** What stands before the number, by what the place turns out to be; nothing where absent. */
  readonly words?: ReferenceWords;
  /** Filled in by the numbering pass; absent where nothing carries the id. */
  readonly resolved?: ResolvedReference;
}
export interface ReferenceWords {
  readonly heading: string;
  readonly table: string;
  readonly figure: string;
  /** What stands between the number and the page, where the page is known. */
  readonly page: string;
}
export interface ResolvedReference {
  readonly form: "heading" | "table" | "figure";
  /** `2.1` or `7`. */
  readonly text: string;
  /** From 1; absent where pages are not counted. */
  readonly page?: number;
}
export interface NoteInline {
  readonly kind: "note";
  readonly blocks: readonly Block[];
  /** From 1, in order of appearance; filled in by the numbering pass. */
  readonly number?: number;
}
export interface BreakInline {
  readonly kind: "break";
}
export interface ImageInline {
  readonly kind: "image";
  /** Key in `ExportDocument.images`. */
  readonly path: string;
  readonly alt: string;
}
export type Inline =
  | TextInline
  | StyledInline
  | CodeInline
  | LinkInline
  | JumpInline
  | ReferenceInline
  | NoteInline
  | BreakInline
  | ImageInline;

interface BlockBase {
  /** What references and jumps name. Unique in the document; the first one wins. */
  readonly id?: string;
  readonly source?: SourcePlace;
  /** BCP 47; inherited from the parent where absent. */
  readonly language?: string;
  /** Follows from the language where absent. */
  readonly direction?: Direction;
}

export interface HeadingBlock extends BlockBase {
  readonly kind: "heading";
  /** 1 to 6. */
  readonly level: number;
  readonly children: readonly Inline[];
  /** Such as `2.1`; filled in by the numbering pass. */
  readonly number?: string;
}
export interface ParagraphBlock extends BlockBase {
  readonly kind: "paragraph";
  /** `small`: tables and remarks; `lead`: the line under a heading that belongs to what follows. */
  readonly role?: "body" | "small" | "lead";
  /** The side of lines; that of the surrounding where absent. */
  readonly align?: "start" | "center" | "end";
  readonly children: readonly Inline[];
}
export interface ListBlock extends BlockBase {
  readonly kind: "list";
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
}
export interface ListItem {
  readonly blocks: readonly Block[];
}
export interface Caption {
  readonly children: readonly Inline[];
  /** From 1 among the tables or among the figures; filled in by the numbering pass. */
  readonly number?: number;
}
export interface TableColumn {
  /** Share of the width, in any unit. */
  readonly weight: number;
  readonly align: "start" | "center" | "end";
}
export interface TableBlock extends BlockBase {
  readonly kind: "table";
  /** `grid`: a header row above the data; `facts`: names in the first column, no header row; `signature`: blank lines to sign on. */
  readonly look: "grid" | "facts" | "signature";
  readonly columns: readonly TableColumn[];
  readonly header: readonly TableCell[];
  readonly rows: readonly TableRow[];
  readonly caption?: Caption;
  /** What a screen reader says about the table. */
  readonly alt: string;
}
export interface TableRow {
  readonly id?: string;
  readonly cells: readonly TableCell[];
  /** `group`: a heading over the rows that follow; `total`: a sum under the rows before. */
  readonly role?: "group" | "total";
}
export interface TableCell {
  readonly blocks: readonly Block[];
  /** Columns that the cell covers; 1 where absent. */
  readonly span?: number;
  readonly tone?: "good" | "doubtful" | "bad";
  /** A line under the cell, to sign on. */
  readonly line?: boolean;
}
export interface FigureBlock extends BlockBase {
  readonly kind: "figure";
  /** Key in `ExportDocument.images`. */
  readonly path: string;
  readonly alt: string;
  readonly caption?: Caption;
}
export interface CalloutBlock extends BlockBase {
  readonly kind: "callout";
  readonly tone: "note" | "warning";
  /** The fixed word for the tone where absent. */
  readonly title?: readonly Inline[];
  readonly blocks: readonly Block[];
}
export interface QuoteBlock extends BlockBase {
  readonly kind: "quote";
  readonly blocks: readonly Block[];
}
export interface CodeBlock extends BlockBase {
  readonly kind: "code-block";
  readonly value: string;
}
export interface PageBreakBlock extends BlockBase {
  readonly kind: "page-break";
}
export interface RuleBlock extends BlockBase {
  readonly kind: "rule";
}
/** Pages turned on their side; only at the top level, elsewhere its blocks stay where they are. */
export interface LandscapeBlock extends BlockBase {
  readonly kind: "landscape";
  readonly blocks: readonly Block[];
}
/** Blocks that stay together on one page. */
export interface KeepBlock extends BlockBase {
  readonly kind: "keep";
  readonly blocks: readonly Block[];
}
/** The contents, or the list of tables or figures. */
export interface ContentsBlock extends BlockBase {
  readonly kind: "contents";
  readonly of: "headings" | "tables" | "figures";
  readonly title: readonly Inline[];
  /** Filled in by the numbering pass. */
  readonly entries?: readonly ContentsEntry[];
}
export interface ContentsEntry {
  /** Id of the place; every entry has one, invented where the source has none. */
  readonly target: string;
  /** 1 to 3. */
  readonly level: number;
  /** `2.1` or `7`; empty for a place without number. */
  readonly number: string;
  readonly text: string;
  readonly language: string;
  /** From 1; absent where pages are not counted. */
  readonly page?: number;
}
export interface CoverBlock extends BlockBase {
  readonly kind: "cover";
  /** Key in `ExportDocument.images`: the tenderer's logo. */
  readonly logo?: string;
  /** Such as "Confidential". */
  readonly mark?: string;
  /** What the document is, such as "Tender proposal". */
  readonly label: string;
  readonly title: string;
  /** Such as the lots. */
  readonly subtitle?: string;
  readonly tenderer: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Address and contacts of the tenderer, at the foot. */
  readonly foot: readonly string[];
}
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | CalloutBlock
  | QuoteBlock
  | CodeBlock
  | PageBreakBlock
  | RuleBlock
  | LandscapeBlock
  | KeepBlock
  | ContentsBlock
  | CoverBlock;

/** A picture as it lies in the workspace. */
export interface ExportImage {
  readonly bytes: Uint8Array;
}

/** Paper in twips (1/1440 inch), upright. */
export interface PageFormat {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly start: number; readonly end: number };
}
/** Names of fonts; nothing is embedded. */
export interface FontChoice {
  /** For Latin and Cyrillic. */
  readonly latin: string;
  /** For Arabic. */
  readonly arabic: string;
  /** For code, where the tender allows no other fonts than some. */
  readonly code?: string;
  /** Size of body text in half points. */
  readonly size: number;
  /** Nothing is set smaller than this, in half points: tables, captions, notes, heads and feet of pages. */
  readonly smallest?: number;
}

/** All that the writer needs: plain data that survives `structuredClone`, and JSON but for the bytes of the pictures. */
export interface ExportDocument {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly subject: string;
  /** The tenderer's name; stands as the author in the properties. */
  readonly creator: string;
  readonly tenderNumber: string;
  /** `2026-12-01`: the only date that the file carries; absent where the bid has none. */
  readonly date?: string;
  readonly page: PageFormat;
  readonly fonts: FontChoice;
  readonly header: {
    readonly start: string;
    readonly end: string;
    /** Such as "Confidential". */
    readonly mark?: string;
  };
  readonly blocks: readonly Block[];
  readonly images: Readonly<Record<string, ExportImage>>;
}
