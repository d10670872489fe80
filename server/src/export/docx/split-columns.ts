import type { TableBlock, TableCell } from "../blocks/types.ts";

/** Word opens no table with more columns. */
const mostColumns = 63;
/** Columns of each part of a table that is cut; a page has room for little more. */
const columnsOfPart = 15;

/** The cells of a row that stand in the first column or between two columns, with the columns that they cover there. */
function cutRow(cells: readonly TableCell[], from: number, to: number): TableCell[] {
  let column = 0;
  return cells.flatMap((cell) => {
    const first = column;
    column += cell.span ?? 1;
    const inside = Math.max(0, Math.min(column, to) - Math.max(first, from));
    const span = inside + (first === 0 && from > 0 ? 1 : 0);
    if (span === 0) return [];
    const { span: _span, ...rest } = cell;
    return [span > 1 ? { ...rest, span } : rest];
  });
}

/**
 * Cuts a table that has more columns than a word processor opens into tables that stand below each other, each with the
 * first column again. Any other table stays as it is.
 */
export function splitColumns(block: TableBlock): readonly TableBlock[] {
  const count = block.columns.length;
  if (count <= mostColumns) return [block];
  const parts: TableBlock[] = [];
  for (let from = 0; from < count; from += from === 0 ? columnsOfPart + 1 : columnsOfPart) {
    const to = Math.min(count, from + columnsOfPart + (from === 0 ? 1 : 0));
    const { id, caption, ...rest } = block;
    const own = from === 0 ? { ...(id === undefined ? {} : { id }), ...(caption ? { caption } : {}) } : {};
    parts.push({
      ...rest,
      ...own,
      columns: block.columns.filter((_column, at) => (at >= from && at < to) || at === 0),
      header: cutRow(block.header, from, to),
      rows: block.rows.map(({ id: rowId, ...row }) => ({
        ...row,
        ...(from === 0 && rowId !== undefined ? { id: rowId } : {}),
        cells: cutRow(row.cells, from, to),
      })),
    });
  }
  return parts;
}
