import type { TableBlock } from "../blocks/types.ts";

/**
 * Tells whether a row may not be the last on its page: a heading over rows stays with the first of them, a sum with the
 * line before it, the first row with the second.
 */
export function staysWithNext(block: TableBlock, at: number): boolean {
  const isOpening = at === 0 && block.look === "grid" && block.rows.length > 1;
  return isOpening || block.rows[at]?.role === "group" || block.rows[at + 1]?.role === "total";
}
