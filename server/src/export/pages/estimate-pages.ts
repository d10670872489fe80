import { transformBlocks } from "../blocks/transform.ts";
import type { Block, ExportDocument } from "../blocks/types.ts";
import type { PageMap } from "./page-map.ts";

/** A stand-in: all on page one, a page more behind each page break. The real estimate comes with its own branch. */
export function estimatePages(document: ExportDocument): PageMap {
  const pages = new Map<string, number>();
  let total = 1;
  const visit = (block: Block): Block => {
    if (block.kind === "page-break") total += 1;
    if (block.id !== undefined) pages.set(block.id, total);
    return block;
  };
  transformBlocks(document.blocks, { block: visit }, document.language);
  return { total, pages, exact: false };
}
