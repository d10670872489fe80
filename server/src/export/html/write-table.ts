import type { Block, TableBlock, TableCell, TableColumn, TableRow } from "../blocks/types.ts";
import { escapeHtml } from "./escape-html.ts";

type WriteBlocks = (blocks: readonly Block[]) => string;

/** Writes a table. A cell of one plain paragraph holds its words without a paragraph around them. */
export function writeTable(table: TableBlock, caption: string, writeBlocks: WriteBlocks): string {
  const head = table.look === "grid" && table.header.length > 0 ? writeHead(table, writeBlocks) : "";
  const rows = table.rows.map((row) => writeRow(row, table, writeBlocks)).join("");
  const name = caption === "" ? ` aria-label="${escapeHtml(table.alt)}"` : "";
  const look = `tenderdraft-table tenderdraft-${table.look}`;
  return `<table class="${look}"${name}>${caption}${head}<tbody>${rows}</tbody></table>`;
}

function writeHead({ columns, header }: TableBlock, writeBlocks: WriteBlocks): string {
  const cells = header.map((cell, at) => writeCell("th", cell, columns[at], writeBlocks));
  return `<thead><tr>${cells.join("")}</tr></thead>`;
}

function writeRow({ cells, role }: TableRow, { columns, look }: TableBlock, writeBlocks: WriteBlocks): string {
  let column = 0;
  const written = cells.map((cell, at) => {
    const tag = role === "group" || (look === "facts" && at === 0) ? "th" : "td";
    // What a total sums up reaches over the columns before its amount.
    const place = columns[column + (cell.span ?? 1) - 1];
    column += cell.span ?? 1;
    return writeCell(tag, cell, place, writeBlocks);
  });
  return `<tr${role === undefined ? "" : ` class="tenderdraft-${role}"`}>${written.join("")}</tr>`;
}

function writeCell(
  tag: "td" | "th",
  cell: TableCell,
  column: TableColumn | undefined,
  writeBlocks: WriteBlocks,
): string {
  const classes = [
    column && column.align !== "start" ? `tenderdraft-${column.align}` : "",
    cell.tone ? `tenderdraft-${cell.tone}` : "",
    cell.line ? "tenderdraft-line" : "",
  ].filter((name) => name !== "");
  const looks = classes.length > 0 ? ` class="${classes.join(" ")}"` : "";
  const span = cell.span === undefined || cell.span === 1 ? "" : ` colspan="${cell.span}"`;
  const html = writeBlocks(cell.blocks);
  const plain = cell.blocks.length === 1 ? /^<p dir="auto">((?:(?!<\/?p[ >]).)*)<\/p>$/su.exec(html)?.[1] : undefined;
  return `<${tag}${span}${looks}${plain === undefined ? "" : ' dir="auto"'}>${plain ?? html}</${tag}>`;
}
