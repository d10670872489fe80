import type { BidModel } from "../../model/bid-model.ts";
import { concernedSections } from "../../model/document-parts.ts";
import type { SectionText } from "../../model/printed-length.ts";
import { createBuildContext } from "../build/create-context.ts";
import { buildDirective } from "../build/parts.ts";
import { buildSection } from "../build/section.ts";
import { numberBid } from "../preview/number-bid.ts";
import { countText } from "./count-text.ts";

/**
 * Counts the text that each section of a bid prints, without the title of the section, which the buyer gives: variables
 * and mentions as the words that they stand for, tables from facts as they are printed.
 *
 * @returns by path of the section; sections that are not printed are absent.
 */
export function countSections(model: BidModel): ReadonlyMap<string, SectionText> {
  const context = createBuildContext(model, model.language, []);
  const { places } = numberBid(model);
  return new Map(
    concernedSections(context.model).map((section) => {
      const blocks = buildSection(section, context, buildDirective);
      const [first, ...others] = blocks[0]?.kind === "page-break" ? blocks.slice(1) : blocks;
      const inner = first?.kind === "landscape" ? first.blocks.slice(1) : others;
      return [section.path, countText(inner, { places, language: section.data.language ?? model.language })] as const;
    }),
  );
}
