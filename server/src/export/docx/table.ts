import { TableCell as DocxCell, TableRow as DocxRow, type ITableCellOptions, Paragraph, Table } from "docx";
import type { Block, TableBlock, TableCell, TableRow } from "../blocks/types.ts";
import { writeCaption } from "./caption.ts";
import type { Context } from "./context.ts";
import { cellPadding, colour, narrowestTable, signatureHeight } from "./design.ts";
import { writeFlow } from "./flow.ts";
import { LateRow } from "./late-row.ts";
import type { FlowChild } from "./paragraph.ts";
import { styleId } from "./styles/ids.ts";
import { withoutLead } from "./surroundings.ts";
import { staysWithNext } from "./table-rows.ts";
import { tableWidths } from "./table-widths.ts";

const tones = { good: colour.good, doubtful: colour.doubtful, bad: colour.bad } as const;

/** The children of a cell: never none, and never a table at the end, as word processors refuse both. */
export function writeCellBlocks(blocks: readonly Block[], context: Context): FlowChild[] {
  const children = writeFlow(blocks, context);
  return children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({ style: context.style })];
}

function cellLooks(cell: TableCell, row: TableRow | undefined): Partial<ITableCellOptions> {
  if (cell.line) return { borders: { bottom: { style: "single", size: 4, color: colour.muted } } };
  if (row?.role === "group") return { shading: { type: "clear", color: "auto", fill: colour.band } };
  if (row?.role === "total") return { borders: { top: { style: "single", size: 6, color: colour.accent } } };
  return {};
}

/** Of so many rows a table is long. */
const manyRows = 100;

/** Whether its rows are written one by one. Tables in its cells would then be described out of turn. */
function isLong({ rows }: TableBlock): boolean {
  const isPlain = ({ kind }: Block) => kind === "paragraph" || kind === "heading" || kind === "list";
  return rows.length > manyRows && rows.every(({ cells }) => cells.every(({ blocks }) => blocks.every(isPlain)));
}

/** A row is found by the first paragraph of its first cell. */
function cellsWithId(row: TableRow): readonly TableCell[] {
  const [first, ...others] = row.cells;
  const [lead, ...rest] = first?.blocks ?? [];
  if (row.id === undefined || !first || lead?.kind !== "paragraph") return row.cells;
  return [{ ...first, blocks: [{ ...lead, id: row.id }, ...rest] }, ...others];
}

/** Writes a table with its caption above it. Widths are fixed, so that every word processor draws the same. */
export function writeTable(block: TableBlock, context: Context): FlowChild[] {
  const { writing } = context;
  const width = Math.max(narrowestTable, context.width - context.indent);
  const widths = tableWidths(block, width, writing.document.fonts);
  const inside: Context = { ...withoutLead(context), indent: 0, listDepth: 0, keepNext: false, keepRows: false };

  const writeRow = (cells: readonly TableCell[], row: TableRow | undefined, keepNext: boolean): DocxRow => {
    let column = 0;
    const children = cells.map((cell) => {
      const span = cell.span ?? 1;
      const first = column;
      column += span;
      const cellWidth = widths.slice(first, column).reduce((sum, value) => sum + value, 0);
      const align = block.columns[first]?.align ?? "start";
      const label = block.look === "facts" && first === 0;
      const bold = row?.role !== undefined || label;
      const tint = cell.tone ? tones[cell.tone] : label ? colour.muted : undefined;
      const place: Context = {
        ...inside,
        width: cellWidth - 2 * cellPadding.side,
        style: row ? styleId.tableText : styleId.tableHead,
        keepNext,
        ...(align === "start" ? {} : { align }),
        look: { ...(bold || cell.tone ? { bold: true } : {}), ...(tint === undefined ? {} : { colour: tint }) },
      };
      return new DocxCell({
        children: writeCellBlocks(cell.blocks, place),
        width: { size: cellWidth, type: "dxa" },
        ...(span > 1 ? { columnSpan: span } : {}),
        ...(block.look === "signature" && cells.some((other) => other.line)
          ? { verticalAlign: "bottom" as const }
          : {}),
        ...cellLooks(cell, row),
      });
    });
    const height = cells.some((cell) => cell.line)
      ? { height: { value: signatureHeight, rule: "atLeast" as const } }
      : {};
    return new DocxRow({ children, cantSplit: true, ...(row === undefined ? { tableHeader: true } : {}), ...height });
  };

  writing.tableAlts.push(block.alt);
  const caption = block.caption ? [writeCaption(block, block.caption, "table", context)] : [];
  const last = block.rows.length - 1;
  const late = isLong(block);
  const rows = block.rows.map((row, at) => {
    const isBound = staysWithNext(block, at) || (context.keepRows && at < last);
    const write = () => writeRow(cellsWithId(row), row, context.keepNext || isBound);
    return late ? new LateRow(write) : write();
  });
  const table = new Table({
    rows: [...(block.header.length > 0 ? [writeRow(block.header, undefined, true)] : []), ...rows],
    width: { size: width, type: "dxa" },
    columnWidths: widths,
    layout: "fixed",
    style: styleId[block.look],
    tableLook: {
      firstRow: block.header.length > 0,
      lastRow: false,
      firstColumn: block.look === "facts",
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    ...(context.indent > 0 ? { indent: { size: context.indent, type: "dxa" } } : {}),
    ...(context.direction === "rtl" ? { visuallyRightToLeft: true } : {}),
  });
  return [...caption, table];
}
