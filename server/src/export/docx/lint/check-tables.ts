import { findChild, readValue } from "../xml-tree.ts";
import type { Cell, Check, Row, Table, WalkState } from "./check.ts";
import { isSet, readNumber } from "./look.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** What is known of a table while its rows are read. */
interface Progress {
  firstText: string;
  firstIsHeader: boolean;
  headersEnded: boolean;
  lateHeader: boolean;
  uneven: boolean;
  /** Short rows that may break across pages. */
  splitRows: number;
  rtl: number;
  ltr: number;
  /** Columns in which a cell goes on downwards, with how many columns it covers. */
  merges: Map<number, number>;
}

/** A row of more text than this may be higher than a page, and has to break. */
const longRow = 1200;

/**
 * Checks the shape of tables, their header rows and their direction.
 *
 * @param isBody In headers and footers tables only put things side by side.
 * @param isSound Whether directions of paragraphs can be judged.
 */
export function checkTables(styles: StyleSheet, isBody: boolean, isSound: boolean): Check {
  const progress = new Map<Table, Progress>();
  return {
    beginTable: (table) => void progress.set(table, newProgress()),
    row(row, table, state) {
      const known = progress.get(table);
      if (!known) return;
      checkCells(row, table, known, state);
      const header = isSet(row.properties, "w:tblHeader") ?? false;
      if (table.rows === 1) {
        known.firstIsHeader = header;
        known.firstText = row.text;
      }
      if (!header) known.headersEnded = true;
      else if (known.headersEnded) known.lateHeader = true;
      if (row.text.length < longRow && !isSet(row.properties, "w:cantSplit")) known.splitRows += 1;
    },
    paragraph({ table, properties, style, text }) {
      const known = table && progress.get(table);
      if (!known || text.trim() === "") return;
      const rtl = isSet(properties, "w:bidi") ?? styles.paragraphSet(style, "w:bidi");
      if (rtl) known.rtl += 1;
      else known.ltr += 1;
    },
    table(table, state) {
      const known = progress.get(table);
      progress.delete(table);
      if (!known) return;
      if (table.rows === 0) state.report("empty-table");
      else {
        if (isSound) checkDirection(table, known, state);
        if (isBody) checkReading(table, known, state);
      }
    },
  };
}

function newProgress(): Progress {
  const [rtl, ltr, splitRows] = [0, 0, 0];
  const no = { firstIsHeader: false, headersEnded: false, lateHeader: false, uneven: false };
  return { ...no, firstText: "", splitRows, rtl, ltr, merges: new Map() };
}

function spanOf(cell: Cell): number {
  const span = readNumber(readValue(cell.properties, "w:gridSpan")) ?? 1;
  return span > 0 ? span : 1;
}

function checkCells({ cells, properties }: Row, table: Table, known: Progress, state: WalkState): void {
  const row = String(table.rows);
  if (cells.length === 0) {
    state.report("empty-row", { row });
    return;
  }
  const merges = new Map<number, number>();
  let column = readNumber(readValue(properties, "w:gridBefore")) ?? 0;
  for (const cell of cells) {
    const span = spanOf(cell);
    const merge = findChild(cell.properties, "w:vMerge");
    if (merge) {
      const begins = merge.attributes["w:val"] === "restart";
      if (!begins && known.merges.get(column) !== span) state.report("broken-merge", { row });
      merges.set(column, span);
    }
    // Word refuses to open a document with a cell that does not end in a paragraph.
    if (cell.last === "" || cell.last === "w:tbl") state.report("empty-cell", { row });
    column += span;
  }
  known.merges = merges;
  const width = column + (readNumber(readValue(properties, "w:gridAfter")) ?? 0);
  if (width === table.grid.length || known.uneven) return;
  known.uneven = true;
  state.report("uneven-row", { row });
}

/** Whether the table is drawn with a first row that differs from the others. */
function claimsHeader(table: Table): boolean {
  const look = findChild(table.properties, "w:tblLook")?.attributes ?? {};
  const named = look["w:firstRow"];
  if (named !== undefined) return named === "1" || named === "true" || named === "on";
  return (Number.parseInt(look["w:val"] ?? "0", 16) & 0x20) !== 0;
}

function checkDirection(table: Table, { rtl, ltr, firstText }: Progress, state: WalkState): void {
  const visual = isSet(table.properties, "w:bidiVisual") ?? false;
  const differs = visual ? ltr > 0 && rtl === 0 : rtl > 0 && ltr === 0;
  if (differs) state.report("table-direction", { text: firstText });
}

/** What readers need who see a page at a time, or hear it. */
function checkReading(table: Table, known: Progress, state: WalkState): void {
  const text = known.firstText;
  const lacksHeader = table.rows > 1 && claimsHeader(table) && !known.firstIsHeader;
  if (lacksHeader || known.lateHeader) state.report("no-header-row", { text });
  if (known.firstIsHeader && known.splitRows > 0) state.report("split-row", { text });
  if (!readValue(table.properties, "w:tblCaption") && !readValue(table.properties, "w:tblDescription")) {
    state.report("no-table-description", { text });
  }
}
