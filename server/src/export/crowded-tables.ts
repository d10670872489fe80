import type { Block, ExportDocument } from "./blocks/types.ts";
import type { ExportProblem } from "./problem.ts";

/** A column narrower than so many twips, nine millimetres, has room for two or three letters beside its edges. */
const narrowestColumn = 510;

/** The tables with more columns than the width of their page has room for. */
export function findCrowdedTables({ blocks, page }: ExportDocument): readonly ExportProblem[] {
  const { start, end } = page.margins;
  const problems: ExportProblem[] = [];
  const visit = (block: Block, width: number): void => {
    if (block.kind === "table") {
      const most = Math.max(1, Math.floor(width / narrowestColumn));
      const size = block.columns.length;
      const place = block.source ? { source: block.source } : {};
      if (size > most)
        problems.push({ problem: "crowded-table", id: block.id ?? "", params: { size, most }, ...place });
    } else if (block.kind === "list") {
      for (const item of block.items) for (const inner of item.blocks) visit(inner, width);
    } else if ("blocks" in block) for (const inner of block.blocks) visit(inner, width);
  };
  // Pages are turned at the top only.
  for (const block of blocks) visit(block, (block.kind === "landscape" ? page.height : page.width) - start - end);
  return problems;
}
