import type { Block, Inline, ParagraphBlock, SourcePlace, TableBlock, TableCell, TableRow } from "../blocks/types.ts";
import { keepSigns, leftLetter, rightLetter } from "../keep-signs.ts";
import { type BuildContext, isRightToLeft, word } from "./build-context.ts";
import { withoutEmptyColumns } from "./empty-columns.ts";

const cyrillic = /\p{Script=Cyrillic}/u;

export function text(value: string): Inline {
  return { kind: "text", value };
}

/**
 * How a text that is wholly in the other direction stands among its neighbours: its punctuation follows its own
 * direction, but its lines keep to the side of the others.
 */
export function foreignDirection(value: string, context: BuildContext): Pick<ParagraphBlock, "language" | "align"> {
  const rtl = isRightToLeft(context);
  if (rtl && leftLetter.test(value) && !rightLetter.test(value)) {
    return { language: cyrillic.test(value) ? "ru" : "en", align: "end" };
  }
  if (!rtl && rightLetter.test(value) && !leftLetter.test(value)) return { language: "ar", align: "end" };
  return {};
}

/** A fact as paragraphs: one for each of its lines. */
export function factBlocks(value: string | undefined, context: BuildContext): ParagraphBlock[] {
  const lines = (value ?? "").split(/\n+/u).filter((line) => line.trim() !== "");
  return lines.map((line) => ({
    kind: "paragraph",
    children: [text(line.trim())],
    ...foreignDirection(line, context),
  }));
}

/** A cell with a fact; a dash where there is none. */
export function factCell(value: string | undefined, context: BuildContext): TableCell {
  const blocks = factBlocks(value, context);
  return { blocks: blocks.length > 0 ? blocks : [{ kind: "paragraph", children: [text(word(context, "none"))] }] };
}

/** A cell with several paragraphs; a dash where there are none. */
export function blocksCell(blocks: readonly Block[], context: BuildContext): TableCell {
  return blocks.length > 0 ? { blocks } : factCell(undefined, context);
}

/** A cell with inlines in each paragraph; a dash where there are none. */
export function inlineCell(paragraphs: readonly (readonly Inline[])[], context: BuildContext): TableCell {
  if (paragraphs.length === 0) return factCell(undefined, context);
  return { blocks: paragraphs.map((children) => ({ kind: "paragraph", children })) };
}

/** A line in small grey type. */
export function smallLine(value: string, context: BuildContext): ParagraphBlock {
  const { language, align } = foreignDirection(value, context);
  return {
    kind: "paragraph",
    children: [{ kind: "muted", children: [text(value)] }],
    ...(language === undefined ? {} : { language }),
    ...(align === undefined ? {} : { align }),
  };
}

/** A fact that keeps its signs when it stands in running text of the place; see `keepSigns`. */
export function embed(value: string, context: BuildContext): string {
  return keepSigns(value, isRightToLeft(context) ? "rtl" : "ltr");
}

export interface GridColumn {
  readonly title: string;
  /** Share of the width. */
  readonly weight: number;
  /** `number`: by the last digit, as digits run left to right in every language. */
  readonly align?: "start" | "center" | "number";
  /** Left out where no row has anything in it. */
  readonly optional?: boolean;
}

/** The side on which numbers below one another agree in their places: the right one in every language. */
export function numberSide(context: BuildContext): "start" | "end" {
  return isRightToLeft(context) ? "start" : "end";
}

/** A table with a header row, named for screen readers by its columns or by `title`. */
export function gridTable(
  columns: readonly GridColumn[],
  rows: readonly TableRow[],
  context: BuildContext,
  options: { readonly title?: string; readonly source?: SourcePlace } = {},
): TableBlock {
  const shown = withoutEmptyColumns(columns, rows, word(context, "none"));
  const titles = shown.columns.map((column) => column.title).join(word(context, "and"));
  return {
    kind: "table",
    look: "grid",
    columns: shown.columns.map(({ weight, align = "start" }) => ({
      weight,
      align: align === "number" ? numberSide(context) : align,
    })),
    header: shown.columns.map(({ title }) => ({ blocks: [{ kind: "paragraph", children: [text(title)] }] })),
    rows: shown.rows,
    alt: options.title ?? word(context, "tableAlt", { columns: titles }),
    ...(options.source ? { source: options.source } : {}),
  };
}

/** A sentence with its full stop; one that ends in an abbreviation has it already. */
export function sentence(words: string): string {
  return /[.!?…؟]$/u.test(words) ? words : `${words}.`;
}

/** A paragraph of running text. */
export function line(value: string, role?: ParagraphBlock["role"]): ParagraphBlock {
  return { kind: "paragraph", children: [text(value)], ...(role ? { role } : {}) };
}

/** A part of the document that stands under a heading of its own. */
export function withHeading(id: string, title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", level: 1, id, children: [text(title)] }, ...blocks];
}
