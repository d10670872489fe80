import type { BidModel } from "../../model/bid-model.ts";
import { concernedSections } from "../../model/document-parts.ts";
import { memoize } from "../../text/memo.ts";
import { sectionId } from "../build/requirement-places.ts";
import { numberedDocument } from "../preview/number-bid.ts";
import { layoutPages } from "./estimate-pages.ts";
import { measureSections, type SectionPages } from "./measure-sections.ts";

/** What the pages of a bid's document come to: an estimate, some percent off in both directions. */
export interface BidPages {
  /** Pages of the whole document, cover and contents included. */
  readonly total: number;
  /**
   * What each section takes, by its id, else by its path. Sections of lots that are not bid for are not there, nor is the
   * second one of two with the same id.
   */
  readonly sections: ReadonlyMap<string, SectionPages>;
}

const measure = memoize((model: BidModel): BidPages => {
  // The document that is numbered anyway for whoever asks; without pictures' bytes, each counts as half a page wide.
  const document = numberedDocument(model);
  const estimate = layoutPages(document, { assumesPictures: true });
  const measured = measureSections(document, estimate);
  const sections = new Map<string, SectionPages>();
  for (const section of concernedSections(model)) {
    const pages = measured.get(sectionId(section));
    const key = section.data.id ?? section.path;
    if (pages && !sections.has(key)) sections.set(key, pages);
  }
  return { total: estimate.end.page, sections };
});

/**
 * Estimates the pages of a bid and of its sections, once for each model; fast enough for every check.
 *
 * @returns Undefined for a bid that has no sections: there is nothing to measure then.
 */
export function measureBid(model: BidModel): BidPages | undefined {
  return concernedSections(model).length === 0 ? undefined : measure(model);
}
