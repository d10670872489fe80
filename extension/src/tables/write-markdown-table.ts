import type { Grid, GridCell } from "./lay-out-grid.ts";
import type { Side } from "./table.ts";

const rulers: Readonly<Record<Side, string>> = { start: "---", center: ":---:", end: "---:" };

/** Digits of any script with their separators, signs and units of money or share. */
const number = /^[-−+(]?[\p{Nd}](?:[\p{Nd}.,٫٬'’\s\u00a0]*[\p{Nd}])?\)?\s*(?:%|٪|\p{Sc}|руб\.?)?$/u;

/**
 * Writes a grid as a GFM table. A merged cell says its text once, in its first place; a heading that reaches over
 * several columns is said in each. A row at the top that is one cell is a title and stands above the table.
 */
export function writeMarkdownTable(grid: Grid): string {
  const { title, rows, headings } = takeTitle(grid);
  const body = rows.slice(headings);
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => at);
  const head = columns.map((at) => headingOf(rows.slice(0, headings), at));
  const ruler = columns.map((at) => rulers[sideOf(body.map((row) => row[at]))]);
  const lines = [head, ruler, ...body.map((row) => row.map((cell) => (cell.covered ? "" : escapeCell(cell.text))))];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return title === undefined ? table : `${escapeCell(title)}\n\n${table}`;
}

function takeTitle({ rows, headings }: Grid): Grid & { readonly title?: string } {
  const [first, ...others] = rows;
  const isTitle =
    first !== undefined && first.length > 1 && others.length > 1 && first.slice(1).every((cell) => cell.covered);
  if (!isTitle) return { rows, headings };
  return { rows: others, headings: Math.max(1, headings - 1), ...(first[0] ? { title: first[0].text } : {}) };
}

function headingOf(rows: readonly (readonly GridCell[])[], column: number): string {
  const texts = rows.map((row) => row[column]?.text ?? "").filter((text) => text !== "");
  return escapeCell(texts.filter((text, at) => text !== texts[at - 1]).join(" / "));
}

/** The side that most cells of a column name; numbers stand at the end where none does. */
function sideOf(cells: readonly (GridCell | undefined)[]): Side {
  const filled = cells.filter((cell) => cell !== undefined && cell.text !== "" && !cell.covered && !cell.wide);
  const count = (side: Side): number => filled.filter((cell) => cell?.side === side).length;
  for (const side of ["center", "end"] as const) if (count(side) * 2 > filled.length) return side;
  const areNumbers = filled.length > 0 && filled.every((cell) => cell !== undefined && number.test(cell.text));
  return areNumbers && count("start") * 2 <= filled.length ? "end" : "start";
}

/** Keeps the signs of a copied text from being read as Markdown, as variables or as directives. */
export function escapeCell(text: string): string {
  return text
    .replace(/[\\|`*[\]]/g, "\\$&")
    .replace(/<(?=[a-zA-Z/!?])/g, "\\<")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replaceAll("~~", "\\~~")
    .replaceAll("{{", "\\{{")
    .replace(/:(?=\p{L}[\p{L}\p{N}_-]*\{)/gu, "\\:")
    .replace(/&(?=#?\w+;)/g, "\\&");
}
