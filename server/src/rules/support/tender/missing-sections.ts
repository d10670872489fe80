import type { BidModel } from "../../../model/bid-model.ts";
import { attribute, plainText } from "../../../model/collect-section-symbols.ts";
import { concernedSections, defaultParts } from "../../../model/document-parts.ts";
import { walkBlocks } from "../../../syntax/markdown/walk.ts";
import { memoize } from "../../../text/memo.ts";
import { nameKey } from "../../../text/name-key.ts";
import { isInOtherForm, isReadInPart } from "../references/broken-files.ts";
import { type DemandedSection, demandedSections } from "./demanded-sections.ts";

/** The sections that the tender demands and the bid lacks, in the tender's order; none where one may be hidden. */
export const missingSections = memoize((bid: BidModel): readonly DemandedSection[] => {
  if (hasUnreadSections(bid)) return [];
  return demandedSections(bid).filter((one) => !one.section && !isElsewhere(bid, one));
});

/** The parts of a document besides its sections, where the manifest does not say. */
const usualParts = defaultParts.filter((part) => part !== "sections");

/** The demand is met by a heading inside a section, or by a part that the export adds by itself. */
function isElsewhere(bid: BidModel, { demand, id }: DemandedSection): boolean {
  if ((bid.manifest.data.parts ?? usualParts).some((part) => part === id)) return true;
  const title = nameKey(demand.title ?? "");
  return concernedSections(bid).some((section) => {
    let found = false;
    walkBlocks(section.tree.blocks, (block) => {
      if (block.kind !== "heading") return;
      const own = attribute(block.attributes, "id")?.value.normalize("NFC");
      found ||= own === id || (title !== "" && nameKey(plainText(block.children)) === title);
    });
    return found;
  });
}

/** A section that is there but cannot be read, or that the manifest names where it is not read, may be the one asked for. */
function hasUnreadSections(bid: BidModel): boolean {
  if (isReadInPart(bid.manifest) || isInOtherForm(bid.manifest.data, "sections")) return true;
  const read = new Map(bid.sections.map((section) => [section.path, section]));
  return bid.references.some(({ key, state, path }) => {
    if (key !== "sections" || state !== "file" || path === undefined) return false;
    const section = read.get(path);
    return section?.data.id === undefined || isReadInPart(section);
  });
}
