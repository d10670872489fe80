import type { CalloutBlock, ParagraphBlock, TableBlock, TableCell, TableRow } from "../blocks/types.ts";
import { calloutSizes, cellPadding, narrowestTable, signatureHeight } from "../docx/design.ts";
import { styleId } from "../docx/styles/ids.ts";
import { withoutLead } from "../docx/surroundings.ts";
import { staysWithNext } from "../docx/table-rows.ts";
import { tableWidths } from "../docx/table-widths.ts";
import { documentText } from "../texts/texts.ts";
import { type Item, type Place, type RowItem, sumItems } from "./layout.ts";
import { layoutBlocks } from "./layout-blocks.ts";
import { layoutCaption } from "./layout-caption.ts";
import { layoutParagraph } from "./layout-paragraph.ts";

/** Thickness of the lines of a table in twips: around it and its header, and between its rows. */
const lines = {
  grid: { edge: 20, inner: 10 },
  facts: { edge: 10, inner: 10 },
  signature: { edge: 0, inner: 0 },
} as const;

/** What a cell takes of its row. */
interface CellSize {
  readonly height: number;
  readonly notes: number;
  readonly ids: readonly string[];
}

function layoutCell(cell: TableCell, place: Place): CellSize {
  const items = layoutBlocks(cell.blocks, place);
  const last = items.at(-1);
  // A cell ends in a paragraph, as word processors demand.
  const whole: readonly Item[] =
    last?.kind === "paragraph" ? items : [...items, layoutParagraph([], place, { style: place.style })];
  return { ...sumItems(whole), ids: whole.flatMap((item) => item.ids) };
}

type Row = Omit<RowItem, "keepNext" | "repeated">;

function withLines(row: Row, thickness: number): Row {
  return { ...row, height: row.height + thickness };
}

/** Lays out a table with its caption above it. */
export function layoutTable(block: TableBlock, place: Place): Item[] {
  const { document } = place.setting;
  const width = Math.max(narrowestTable, place.width - place.indent);
  const widths = tableWidths(block, width, document.fonts);
  const inside: Place = { ...withoutLead(place), indent: 0, listDepth: 0, keepNext: false, keepRows: false };

  const layoutRow = (cells: readonly TableCell[], row: TableRow | undefined): Row => {
    let column = 0;
    let height = cells.some((cell) => cell.line) ? signatureHeight : 0;
    let notes = 0;
    const ids: string[] = row?.id === undefined ? [] : [row.id];
    for (const cell of cells) {
      const first = column;
      column += cell.span ?? 1;
      const cellWidth = widths.slice(first, column).reduce((sum, value) => sum + value, 0);
      const isLabel = block.look === "facts" && first === 0;
      const size = layoutCell(cell, {
        ...inside,
        width: cellWidth - 2 * cellPadding.side,
        style: row ? styleId.tableText : styleId.tableHead,
        bold: row?.role !== undefined || isLabel || cell.tone !== undefined,
      });
      height = Math.max(height, size.height + cellPadding.top + cellPadding.bottom);
      notes += size.notes;
      ids.push(...size.ids);
    }
    return { kind: "row", height, notes, ids };
  };

  const { edge, inner } = lines[block.look];
  const caption = block.caption ? [layoutCaption(block, block.caption, "table", place)] : [];
  const head: RowItem | undefined =
    block.header.length > 0
      ? { ...withLines(layoutRow(block.header, undefined), 2 * edge), keepNext: true, repeated: 0 }
      : undefined;
  const last = block.rows.length - 1;
  const rows = block.rows.map((row, at): RowItem => {
    const isBound = staysWithNext(block, at) || (place.keepRows && at < last);
    const above = at === 0 && !head ? edge : 0;
    const laid = withLines(layoutRow(row.cells, row), above + (at === last ? edge : inner));
    return { ...laid, keepNext: place.keepNext || isBound, repeated: head ? head.height - (edge - inner) : 0 };
  });
  const all: readonly RowItem[] = head ? [head, ...rows] : rows;
  const [first, ...others] = all;
  if (!first) return caption;
  const ids = block.id === undefined || block.caption ? first.ids : [block.id, ...first.ids];
  return [...caption, { ...first, ids }, ...others];
}

/** Lays out a note or warning: one row that stays in one piece, or plain text where there is no room for a box. */
export function layoutCallout(block: CalloutBlock, place: Place): Item[] {
  const { markWidth, margins } = calloutSizes;
  const inside: Place = {
    ...withoutLead(place),
    width: place.width - place.indent - markWidth - margins.left - margins.right,
    style: styleId.calloutText,
    indent: 0,
    listDepth: 0,
    bold: false,
  };
  const word = documentText(place.language, block.tone);
  const title: ParagraphBlock = {
    kind: "paragraph",
    role: "lead",
    children: [{ kind: "strong", children: block.title ?? [{ kind: "text", value: word }] }],
  };
  const blocks = [title, ...block.blocks];
  if (inside.width < calloutSizes.narrowest) return layoutBlocks(blocks, place);
  const size = layoutCell({ blocks }, inside);
  const row: RowItem = {
    kind: "row",
    ids: size.ids,
    // The larger room of the two cells holds for both.
    height: size.height + Math.max(margins.top, cellPadding.top) + Math.max(margins.bottom, cellPadding.bottom),
    notes: size.notes,
    repeated: 0,
    keepNext: place.keepNext,
  };
  return [row];
}
