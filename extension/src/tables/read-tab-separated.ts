import { type CopiedTable, tidyText } from "./table.ts";

/**
 * Reads text whose cells are set apart by tabs, as spreadsheets copy it. Undefined for any other text: a table has at
 * least two rows and two columns, and as many cells in each row, so that indented code is none.
 */
export function readTabSeparated(text: string): CopiedTable | undefined {
  if (!text.includes("\t")) return undefined;
  const rows = splitCells(text.replace(/\r\n?/g, "\n"));
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return undefined;
  if (rows.every(([first]) => first === "")) return undefined;
  return rows.map((row) => row.map((cell) => ({ text: tidyText(cell), columns: 1, rows: 1, heading: false })));
}

/** A cell with a line break or a quotation mark in it stands in quotation marks, which are doubled inside. */
function splitCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  for (let at = 0; at < text.length || row.length > 0; ) {
    cell.lastIndex = at;
    const [, quoted, plain = ""] = cell.exec(text) ?? [];
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    const end = cell.lastIndex;
    if (text.charAt(end) !== "\t") {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows.filter((cells) => cells.length > 1 || cells[0] !== "");
}
