import type { BidModel } from "../../../model/bid-model.ts";
import { concernedSections } from "../../../model/document-parts.ts";
import type { PrintedPages } from "../../../model/printed-length.ts";
import { walkBlocks } from "../../../syntax/markdown/walk.ts";

/** Parts that list what follows. */
const lists: ReadonlySet<string> = new Set(["toc", "list-of-tables", "list-of-figures"]);
const usualParts: readonly string[] = ["cover", "toc", "sections"];

/**
 * How many of the printed pages count towards the limit of the whole bid. Undefined where that cannot be told:
 * where contents do not count and share their pages with what does.
 */
export function countedPages(bid: BidModel, { total, sections }: PrintedPages): number | undefined {
  const counts = bid.tender?.data.format?.counts ?? {};
  const parts = bid.manifest.data.parts ?? usualParts;
  const cover = parts.includes("cover") ? 1 : 0;
  const uncounted = counts.cover === false ? cover : 0;
  if (counts.toc !== false || (!parts.some((part) => lists.has(part)) && !hasOwnLists(bid))) return total - uncounted;
  const front = frontPages(bid, parts, sections);
  return front === undefined ? undefined : total - uncounted - (front - cover);
}

/** The pages before the first section, where they hold nothing but the cover and all contents. */
function frontPages(bid: BidModel, parts: readonly string[], sections: PrintedPages["sections"]): number | undefined {
  const first = parts.indexOf("sections");
  const before = parts.slice(0, first);
  const after = parts.slice(first);
  const isPlain = before.every((part) => part === "cover" || lists.has(part)) && !after.some((part) => lists.has(part));
  if (first < 0 || !isPlain || hasOwnLists(bid)) return undefined;
  const starts = [...sections.values()].map(({ from }) => from);
  return starts.length === 0 ? undefined : Math.min(...starts) - 1;
}

/** True where a section holds the contents or a list itself. */
function hasOwnLists(bid: BidModel): boolean {
  return concernedSections(bid).some((section) => {
    let found = false;
    walkBlocks(section.tree.blocks, (block) => {
      found ||= block.kind === "leaf-directive" && lists.has(block.name);
    });
    return found;
  });
}
