import type { BidModel } from "../../model/bid-model.ts";
import { transformBlocks } from "../blocks/transform.ts";
import type { Block } from "../blocks/types.ts";
import { sectionId } from "../build/requirement-places.ts";
import { buildDocument } from "../export-bid.ts";
import { countText } from "../words/count-text.ts";

/** How long the printed bid is, by an estimate. */
export interface BidPages {
  readonly total: number;
  /** By the id that the heading of a section carries. */
  readonly sections: ReadonlyMap<
    string,
    {
      readonly pages: number;
      readonly from: number;
      readonly to: number;
      readonly words: number;
      readonly characters: number;
    }
  >;
}

/** Words that a page of running text holds. */
const wordsOnPage = 400;

/** Estimates the pages of a bid by its words and page breaks alone. */
export function measureBid(model: BidModel): BidPages | undefined {
  const { document } = buildDocument(model, new Map());
  const sections = new Map<string, { pages: number; from: number; to: number; words: number; characters: number }>();
  const ids = new Set(model.sections.map(sectionId));
  let position = 0;
  let open: { id: string; start: number; text: Block[] } | undefined;
  const close = (): void => {
    if (!open) return;
    const from = Math.floor(open.start) + 1;
    const to = Math.max(from, Math.ceil(position));
    const { words, characters } = countText(open.text, document);
    sections.set(open.id, { pages: position - open.start, from, to, words, characters });
    open = undefined;
  };
  const visit = (block: Block): Block => {
    if (block.kind === "heading" && block.level === 1) {
      close();
      if (block.id !== undefined && ids.has(block.id)) open = { id: block.id, start: position, text: [] };
    }
    return block;
  };
  for (const block of document.blocks) {
    transformBlocks([block], { block: visit }, document.language);
    if (block.kind === "cover" || block.kind === "page-break") position = Math.floor(position) + 1;
    else position += countText([block], document).words / wordsOnPage;
    open?.text.push(block);
  }
  close();
  return { total: Math.max(1, Math.ceil(position)), sections };
}
