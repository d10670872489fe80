import { decodeEntities } from "./decode-entities.ts";
import { type CopiedCell, type CopiedTable, type Side, tidyText } from "./table.ts";
import { readAttribute, readStyle, tokenizeHtml } from "./tokenize-html.ts";

/** No table in a bid is wider; whoever says so describes something else. */
const longestSpan = 200;

/** Tags that end a line, and so keep two words apart. */
const breaks = new Set(["br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "td"]);

interface OpenCell {
  readonly attributes: string;
  readonly heading: boolean;
  text: string;
  /** Of a paragraph in the cell; programs align those, not the cell. */
  paragraph: string | undefined;
}

interface OpenTable {
  readonly rows: CopiedCell[][];
  readonly rightToLeft: boolean;
  row: CopiedCell[] | undefined;
  rowIsHidden: boolean;
  inHead: boolean;
  cell: OpenCell | undefined;
  /** Tables within a cell are text of that cell. */
  depth: number;
}

/**
 * Reads the tables of HTML from the clipboard. Undefined where there is none, or where text stands beside them: who
 * copied a page with a table in it wants the whole page.
 */
export function readHtmlTables(html: string): readonly CopiedTable[] | undefined {
  if (!/<table/i.test(html)) return undefined;
  const tables: CopiedTable[] = [];
  let table: OpenTable | undefined;
  let outside = "";
  let rightToLeft = false;
  for (const token of tokenizeHtml(html)) {
    if (token.kind === "text") {
      if (table?.cell) table.cell.text += token.value;
      else if (!table) outside += token.value;
    } else if (!table) {
      if (token.kind !== "open") continue;
      // The page or a part of it may name the direction for the tables in it.
      rightToLeft = readDirection(token.attributes) ?? rightToLeft;
      if (token.name === "table") table = openTable(rightToLeft);
    } else if (token.name === "table" && token.kind === "close" && table.depth === 0) {
      closeRow(table);
      tables.push(table.rows);
      table = undefined;
    } else if (token.kind === "open") openTag(table, token.name, token.attributes);
    else closeTag(table, token.name);
  }
  if (table) {
    closeRow(table);
    tables.push(table.rows);
  }
  if (tidyText(decodeEntities(outside)) !== "") return undefined;
  const filled = tables.filter((rows) => rows.some((row) => row.some(({ text }) => text !== "")));
  return filled.length > 0 ? filled : undefined;
}

function readDirection(attributes: string): boolean | undefined {
  const direction = readAttribute(attributes, "dir") ?? readStyle(attributes, "direction");
  return direction === undefined ? undefined : direction.toLowerCase() === "rtl";
}

function openTable(rightToLeft: boolean): OpenTable {
  return {
    rows: [],
    rightToLeft,
    row: undefined,
    rowIsHidden: false,
    inHead: false,
    cell: undefined,
    depth: 0,
  };
}

function openTag(table: OpenTable, name: string, attributes: string): void {
  if (table.cell && breaks.has(name)) table.cell.text += " ";
  if (name === "table") table.depth += 1;
  if (table.depth > 0) return;
  if (name === "thead") table.inHead = true;
  else if (name === "tbody" || name === "tfoot") table.inHead = false;
  else if (name === "tr") {
    closeRow(table);
    table.row = [];
    table.rowIsHidden = isHidden(attributes);
  } else if (name === "td" || name === "th") {
    closeCell(table);
    table.row ??= [];
    table.cell = { attributes, heading: name === "th" || table.inHead, text: "", paragraph: undefined };
  } else if (table.cell && name === "p") table.cell.paragraph ??= attributes;
}

function closeTag(table: OpenTable, name: string): void {
  if (table.cell && breaks.has(name)) table.cell.text += " ";
  if (name === "table") table.depth -= 1;
  if (table.depth > 0) return;
  if (name === "td" || name === "th") closeCell(table);
  else if (name === "tr") closeRow(table);
  else if (name === "thead") table.inHead = false;
}

function closeRow(table: OpenTable): void {
  closeCell(table);
  // A hidden row keeps its place, as merged cells count it, but says nothing.
  if (table.row) table.rows.push(table.rowIsHidden ? table.row.map((cell) => ({ ...cell, text: "" })) : table.row);
  table.row = undefined;
}

function closeCell(table: OpenTable): void {
  const { cell, row } = table;
  table.cell = undefined;
  if (!cell || !row || isHidden(cell.attributes)) return;
  const side = readSide(cell, table.rightToLeft);
  row.push({
    text: tidyText(decodeEntities(cell.text)),
    columns: readSpan(cell.attributes, "colspan"),
    rows: readSpan(cell.attributes, "rowspan"),
    heading: cell.heading,
    ...(side ? { side } : {}),
  });
}

/** Rows that a filter hides are in the clipboard all the same. */
function isHidden(attributes: string): boolean {
  return readStyle(attributes, "display") === "none";
}

function readSpan(attributes: string, name: string): number {
  const span = Number(readAttribute(attributes, name));
  return Number.isInteger(span) && span > 0 ? Math.min(span, longestSpan) : 1;
}

function readSide({ attributes, paragraph = "" }: OpenCell, rightToLeft: boolean): Side | undefined {
  const written =
    readAttribute(paragraph, "align") ??
    readStyle(paragraph, "text-align") ??
    readAttribute(attributes, "align") ??
    readStyle(attributes, "text-align");
  switch (written?.toLowerCase()) {
    case "center":
      return "center";
    case "end":
      return "end";
    case "start":
      return "start";
    case "left":
      return rightToLeft ? "end" : "start";
    case "right":
      return rightToLeft ? "start" : "end";
    default:
      return undefined;
  }
}
