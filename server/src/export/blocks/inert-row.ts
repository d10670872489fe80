import { memoize } from "../../text/memo.ts";
import type { Block, Inline, TableRow } from "./types.ts";

/**
 * Tells whether a row holds nothing that is counted, named or looked up: then no pass over a document need look into it.
 * Most rows of a long table are so.
 */
export function isInertRow(row: TableRow): boolean {
  return inertness(row).inert;
}

const inertness = memoize((row: TableRow) => ({ inert: row.cells.every(({ blocks }) => blocks.every(isInertBlock)) }));

function isInertBlock(block: Block): boolean {
  return block.kind === "paragraph" && block.id === undefined && block.children.every(isInertInline);
}

function isInertInline(inline: Inline): boolean {
  if (inline.kind === "reference" || inline.kind === "note") return false;
  return "children" in inline ? inline.children.every(isInertInline) : true;
}
