import type { FileChild, ILevelsOptions, IParagraphOptions, Paragraph } from "docx";
import type { Direction, ExportDocument, SourcePlace } from "../blocks/types.ts";
import type { LateBlocks } from "./late-blocks.ts";
import type { RunLook } from "./run-look.ts";
import type { Surroundings } from "./surroundings.ts";

/** What the writers of one document share and add to. */
export interface Writing {
  /** Numbered. */
  readonly document: ExportDocument;
  readonly direction: Direction;
  /** Names of bookmarks by the id of their place. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Ids whose bookmark is written. */
  readonly placed: Set<string>;
  /** Footnotes by number that were met and are not yet text. */
  readonly notes: Map<number, readonly Paragraph[]>;
  /** The footnotes that are text already, by number. */
  readonly noteTexts: Map<number, string>;
  /** The sections, as they stand in the body. */
  readonly late: LateBlocks[];
  /** The pictures that are shown, upright, by the path that stands for them until the file is put together. */
  readonly pictures: Map<string, Uint8Array>;
  /** What screen readers say about each table, in the order in which tables begin. */
  readonly tableAlts: string[];
  /** Where paragraphs and tables came from; the block nearest to them tells it. */
  readonly sources: WeakMap<FileChild, SourcePlace>;
  /** Lists that were used, by reference. */
  readonly lists: Map<string, ListDefinition>;
  /** Counts list instances, so that each list starts anew. */
  listCount: number;
}

/** A list as the numbering part defines it. */
export interface ListDefinition {
  readonly reference: string;
  readonly levels: ILevelsOptions[];
}

/** One kind of list; see `listLevels`. */
export interface ListForm {
  readonly ordered: boolean;
  readonly direction: Direction;
  readonly language: string;
  /** The depth that `start` is meant for. */
  readonly depth: number;
  readonly start: number;
}

/** Where a block is written. */
export interface Context extends Surroundings {
  readonly writing: Writing;
  readonly align?: "start" | "center" | "end";
  /** What all runs have in common. */
  readonly look: RunLook;
}

/** Remembers for each child that is not yet known that it came from a place. */
export function placeSource(children: readonly FileChild[], source: SourcePlace | undefined, writing: Writing): void {
  if (source === undefined) return;
  for (const child of children) if (!writing.sources.has(child)) writing.sources.set(child, source);
}

/** The paragraph property for the direction: written only where it differs from that of the document. */
export function directionProperty(context: Context): Pick<IParagraphOptions, "bidirectional"> {
  return context.direction === context.writing.direction ? {} : { bidirectional: context.direction === "rtl" };
}

/** Paragraph properties that follow from the place. */
export function placeProperties(context: Context): Omit<IParagraphOptions, "children" | "text"> {
  return {
    ...directionProperty(context),
    ...(context.lead?.newPage ? { pageBreakBefore: true } : {}),
    ...(context.lead ? { spacing: { before: context.lead.space ?? 0 } } : {}),
    ...(context.keepNext ? { keepNext: true } : {}),
    ...(context.align === undefined ? {} : { alignment: context.align }),
    ...(context.indent > 0 ? { indent: { left: context.indent } } : {}),
  };
}
