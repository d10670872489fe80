import type { CopiedTable, Side } from "./table.ts";

/** One place of a grid. */
export interface GridCell {
  readonly text: string;
  readonly side?: Side;
  /** The place is covered by a merged cell that begins elsewhere. */
  readonly covered: boolean;
  /** It reaches over several columns, and so says nothing about its own. */
  readonly wide: boolean;
}

export interface Grid {
  /** Rows of equal length. */
  readonly rows: readonly (readonly GridCell[])[];
  /** How many rows at the top are headings; at least 1. */
  readonly headings: number;
}

const emptyPlace: GridCell = { text: "", covered: false, wide: false };

/** A page with more is no table of a bid, and would only make the editor wait. */
const mostPlaces = 200_000;

/**
 * Lays the cells of a table out on a grid, merged ones over all of their places. Rows and columns without any text are
 * left out. Undefined for a table without text or of a size that makes no sense.
 */
export function layOutGrid(table: CopiedTable): Grid | undefined {
  const places: GridCell[][] = table.map(() => []);
  let headings = 0;
  let count = 0;
  for (const [at, row] of table.entries()) {
    let column = 0;
    if (at === headings && row.length > 0 && row.every(({ heading }) => heading)) headings += 1;
    for (const cell of row) {
      const { text, side } = cell;
      while (places[at]?.[column]) column += 1;
      count += cell.columns * cell.rows;
      if (count > mostPlaces) return undefined;
      for (let below = at; below < Math.min(at + cell.rows, table.length); below += 1) {
        for (let beside = column; beside < column + cell.columns; beside += 1) {
          const target = places[below];
          if (target && !target[beside]) {
            const covered = below > at || beside > column;
            target[beside] = { text, covered, wide: cell.columns > 1, ...(side ? { side } : {}) };
          }
        }
      }
      column += cell.columns;
    }
  }
  const width = Math.max(0, ...places.map((row) => row.length));
  const hasText = (cell: GridCell | undefined): boolean => cell !== undefined && cell.text !== "" && !cell.covered;
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => places.some((row) => hasText(row[at])));
  const isKept = places.map((row) => row.some(hasText));
  const rows = places.filter((_row, at) => isKept[at]).map((row) => columns.map((at) => row[at] ?? emptyPlace));
  if (rows.length === 0) return undefined;
  const marked = isKept.slice(0, headings).filter(Boolean).length;
  return { rows, headings: Math.max(1, marked, stackedHeadings(table)) };
}

/** A first row with cells that reach over columns beside cells that reach down: a heading of several rows. */
function stackedHeadings([first = []]: CopiedTable): number {
  const depth = Math.max(1, ...first.map(({ rows }) => rows));
  return depth <= 3 && first.some(({ rows, columns }) => columns > 1 && rows < depth) ? depth : 1;
}
