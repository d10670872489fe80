import { isInertRow } from "../blocks/inert-row.ts";
import type { Block, TableBlock, TableCell, TableColumn, TableRow } from "../blocks/types.ts";
import { escapeHtml } from "./escape-html.ts";
import { blockAttributes, enterBlock, type HtmlPlace, type LinePlace, sourceAttributes } from "./html-place.ts";

/** How the blocks of a cell are written: a paragraph on its own lends its attributes and words to the cell. */
export interface CellWriter {
  blocks(blocks: readonly Block[], place: HtmlPlace): string;
  paragraph(
    block: Block,
    place: HtmlPlace,
  ): { readonly attributes: string; readonly classes: string; readonly words: string } | undefined;
}

/**
 * Writes a table with its caption.
 *
 * @param caption HTML; empty where there is none.
 * @param rows How many rows it is to hold; all where left out.
 */
export function writeTable(
  table: TableBlock,
  caption: string,
  outside: HtmlPlace,
  write: CellWriter,
  rows = table.rows.length,
): string {
  const place = enterBlock(outside, table);
  const head = table.look !== "facts" && table.header.length > 0 ? writeHead(table, place, write) : "";
  const name = caption === "" ? ` aria-label="${escapeHtml(table.alt)}"` : "";
  const words = caption === "" ? "" : `<caption>${caption}</caption>`;
  const look = `tenderdraft-table tenderdraft-${table.look}`;
  const widths = place.whole ? writeWidths(table) : "";
  const body = `<tbody>${writeRows(table, 0, rows, place, write)}</tbody>`;
  return `<table class="${look}"${name}${blockAttributes(table, outside)}>${words}${widths}${head}${body}</table>`;
}

/** The rows of a table from one to another, for a place within it. */
export function writeRows(table: TableBlock, from: number, to: number, place: HtmlPlace, write: CellWriter): string {
  const inside: HtmlPlace = { ...place, listDepth: 0 };
  const lines = rowLines(table, place);
  let html = "";
  for (const [at, row] of table.rows.slice(from, to).entries()) {
    html += lines ? writeRow(row, table, inside, write, lines(from + at)) : writeFactRow(row, table, inside, write);
  }
  return html;
}

/** A row of facts stands on no line of its table, so it is written the same wherever the table stands. */
function writeFactRow(row: TableRow, table: TableBlock, place: HtmlPlace, write: CellWriter): string {
  const { whole } = place;
  if (!whole || !isInertRow(row)) return writeRow(row, table, place, write, undefined);
  const before = whole.rows.get(row);
  if (before !== undefined) return before;
  const html = writeRow(row, table, place, write, undefined);
  whole.rows.set(row, html);
  return html;
}

function writeWidths({ columns }: TableBlock): string {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return `<colgroup>${columns.map(({ weight }) => `<col width="${((weight / whole) * 100).toFixed(1)}%">`).join("")}</colgroup>`;
}

function writeHead({ columns, header }: TableBlock, place: HtmlPlace, write: CellWriter): string {
  const inside: HtmlPlace = { ...place, listDepth: 0 };
  const cells = header.map((cell, at) => writeCell("th", ' scope="col"', cell, columns[at], inside, write));
  return `<thead><tr>${cells.join("")}</tr></thead>`;
}

/** A table that was written row by row has the rows below its header and the line under that. */
function rowLines(
  { source, rows }: TableBlock,
  { whole }: HtmlPlace,
): ((row: number) => LinePlace | undefined) | undefined {
  const first = source && whole?.lineOf(source);
  const last = source && whole?.lineOf({ ...source, span: { start: source.span.end, end: source.span.end } });
  if (!first || !last || last.line - first.line < rows.length + 1) return undefined;
  return (row) => ({ file: first.file, line: first.line + 2 + row });
}

function writeRow(
  { id, cells, role }: TableRow,
  { columns, look }: TableBlock,
  place: HtmlPlace,
  write: CellWriter,
  line: LinePlace | undefined,
): string {
  let column = 0;
  const written = cells.map((cell, at) => {
    const label = look === "facts" && at === 0;
    const tag = role === "group" || label ? "th" : "td";
    const scope = role === "group" ? ' scope="rowgroup"' : label ? ' scope="row"' : "";
    const own = columns[column];
    column += cell.span ?? 1;
    return writeCell(tag, scope, cell, own, place, write);
  });
  const { whole, base } = place;
  const anchor = id === undefined ? undefined : whole?.anchorOf(id);
  const source = id === undefined ? undefined : whole?.sourceOfRow(id);
  const at = line ?? (source && whole?.lineOf(source));
  const name = anchor === undefined ? "" : ` id="${escapeHtml(anchor)}"`;
  const looks = role === undefined ? "" : ` class="tenderdraft-${role}"`;
  return `<tr${looks}${name}${sourceAttributes(at, base)}>${written.join("")}</tr>`;
}

function writeCell(
  tag: "td" | "th",
  scope: string,
  cell: TableCell,
  column: TableColumn | undefined,
  place: HtmlPlace,
  write: CellWriter,
): string {
  const [only] = cell.blocks;
  const plain = only && cell.blocks.length === 1 ? write.paragraph(only, place) : undefined;
  let classes = column && column.align !== "start" ? ` tenderdraft-${column.align}` : "";
  if (cell.tone) classes += ` tenderdraft-${cell.tone}`;
  if (cell.line) classes += " tenderdraft-line";
  if (plain && plain.classes !== "") classes += ` ${plain.classes}`;
  const looks = classes === "" ? "" : ` class="${classes.slice(1)}"`;
  const span = cell.span === undefined || cell.span === 1 ? "" : ` colspan="${cell.span}"`;
  const words = plain?.words ?? write.blocks(cell.blocks, place);
  return `<${tag}${scope}${span}${looks}${plain?.attributes ?? ""}>${words}</${tag}>`;
}
