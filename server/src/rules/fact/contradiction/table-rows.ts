import type { SectionFile } from "../../../model/source-file.ts";
import type { TableCell } from "../../../syntax/markdown/tree.ts";
import { walkBlocks } from "../../../syntax/markdown/walk.ts";
import type { ProsePiece } from "../../support/text/prose-pieces.ts";

/** A row of a table of two columns: what is spoken of, and what is said of it. */
export interface TableRow {
  readonly label: ProsePiece;
  readonly value: ProsePiece;
}

/**
 * The rows of all tables of two columns, by the piece of their second cell; the piece of the first cell stands as
 * `inner`, as it says nothing alone.
 */
export function twoColumnRows(
  section: SectionFile,
  pieces: readonly ProsePiece[],
): ReadonlyMap<ProsePiece, TableRow | "inner"> {
  const rows = new Map<ProsePiece, TableRow | "inner">();
  const inTables = pieces.filter((piece) => piece.block.kind === "table" && !piece.isDescription);
  if (inTables.length === 0) return rows;
  let next = 0;
  const pieceIn = ({ span }: TableCell): ProsePiece | undefined => {
    const startOf = (piece: ProsePiece | undefined): number =>
      piece?.fragment.placeOf(0, 1).span.start ?? Number.POSITIVE_INFINITY;
    while (startOf(inTables[next]) < span.start) next += 1;
    return startOf(inTables[next]) < span.end ? inTables[next] : undefined;
  };
  walkBlocks(section.tree.blocks, (block) => {
    if (block.kind !== "table") return;
    for (const row of block.rows) {
      const [label, value, ...others] = row.map(pieceIn);
      if (row.length !== 2 || others.length > 0 || !label || !value) continue;
      rows.set(label, "inner");
      rows.set(value, { label, value });
    }
  });
  return rows;
}
