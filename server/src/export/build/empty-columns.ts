import { plainText } from "../blocks/transform.ts";
import type { Block, TableCell, TableRow } from "../blocks/types.ts";

interface Column {
  readonly optional?: boolean;
}

function isBlank(blocks: readonly Block[], dash: string): boolean {
  return blocks.every((block) => {
    if (block.kind === "paragraph") return ["", dash].includes(plainText(block.children).trim());
    return "blocks" in block && isBlank(block.blocks, dash);
  });
}

/** The cell that covers a column, and whether it covers others too. */
function cellAt(row: TableRow, column: number): { readonly at: number; readonly cell: TableCell } | undefined {
  let first = 0;
  for (const [at, cell] of row.cells.entries()) {
    first += cell.span ?? 1;
    if (column < first) return { at, cell };
  }
  return undefined;
}

/**
 * Leaves out the columns that may be left out and in which no row says anything; what covers several columns covers
 * one less and speaks for none of them.
 *
 * @param dash What stands in a cell without content.
 */
export function withoutEmptyColumns<Kind extends Column>(
  columns: readonly Kind[],
  rows: readonly TableRow[],
  dash: string,
): { readonly columns: readonly Kind[]; readonly rows: readonly TableRow[] } {
  const at = columns.findLastIndex(
    ({ optional }, column) =>
      optional === true &&
      rows.every((row) => {
        const found = cellAt(row, column);
        return !found || (found.cell.span ?? 1) > 1 || isBlank(found.cell.blocks, dash);
      }),
  );
  if (at < 0) return { columns, rows };
  const fewer = rows.map((row) => ({ ...row, cells: withoutCell(row, at) }));
  return withoutEmptyColumns(columns.toSpliced(at, 1), fewer, dash);
}

function withoutCell(row: TableRow, column: number): readonly TableCell[] {
  const found = cellAt(row, column);
  if (!found) return row.cells;
  const span = found.cell.span ?? 1;
  return span > 1 ? row.cells.with(found.at, { ...found.cell, span: span - 1 }) : row.cells.toSpliced(found.at, 1);
}
