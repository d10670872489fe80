import { layOutGrid } from "./lay-out-grid.ts";
import { readHtmlTables } from "./read-html-tables.ts";
import { readTabSeparated } from "./read-tab-separated.ts";
import { writeMarkdownTable } from "./write-markdown-table.ts";

/** What the clipboard holds. */
export interface Clipboard {
  readonly html?: string;
  readonly text?: string;
}

/** Larger clipboards are not looked into: the editor waits for the answer. */
const longestClipboard = 4_000_000;

/**
 * Makes Markdown of a table in the clipboard; of several tables, one after the other. Undefined where the clipboard
 * holds something else.
 */
export function convertTables({ html = "", text = "" }: Clipboard): string | undefined {
  if (html.length > longestClipboard || text.length > longestClipboard) return undefined;
  const plain = html === "" ? readTabSeparated(text) : undefined;
  const tables = readHtmlTables(html) ?? (plain ? [plain] : []);
  const written = tables
    .map(layOutGrid)
    .filter((grid) => grid !== undefined)
    // A single place is a word that was copied out of a table.
    .filter(({ rows }) => rows.length > 1 || (rows[0]?.length ?? 0) > 1)
    .map(writeMarkdownTable);
  return written.length > 0 ? written.join("\n\n") : undefined;
}

/**
 * Sets a block off from the text around it, as Markdown wants it.
 *
 * @param before The text of the document before the block.
 * @param after The text behind it.
 */
export function setOff(block: string, before: string, after: string): string {
  const above = before.trim() === "" ? "" : before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  // A line right below a table would be one more row of it.
  const below = /^\n/.test(after) ? "\n" : "\n\n";
  return `${above}${block}${below}`;
}
