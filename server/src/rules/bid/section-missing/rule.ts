import type { BidModel } from "../../../model/bid-model.ts";
import { attribute, plainText } from "../../../model/collect-section-symbols.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import { walkBlocks } from "../../../syntax/markdown/walk.ts";
import { nameKey } from "../../../text/name-key.ts";
import { defineRule, type PlacedEdit } from "../../define-rule.ts";
import { replaceWord } from "../../support/edits/replace-word.ts";
import { isInOtherForm, isReadInPart } from "../../support/references/broken-files.ts";
import { matchIds } from "../../support/references/look-alike.ts";
import { type DemandedSection, demandedSections } from "../../support/tender/demanded-sections.ts";
import { concernedSections, textOfFile } from "../../support/text/bid-texts.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A section that the tender demands is not in the bid. */
export default defineRule({
  id: "bid/section-missing",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    if (hasUnreadSections(bid)) return;
    const demanded = demandedSections(bid);
    const answering = new Set(demanded.map(({ section }) => section));
    const others = concernedSections(bid).filter((section) => !answering.has(section));
    const matcher = matchIds(others.flatMap(({ data }) => data.id ?? []));
    for (const one of demanded) {
      if (one.section || isElsewhere(bid, one)) continue;
      const params = { id: one.id, title: one.demand.title ?? one.id };
      const related = [{ at: placeOf(one.demand), message: "demand" as const }];
      const similar = matcher.lookAlike(one.id);
      const section = similar && others.find(({ data }) => data.id === similar.id);
      if (!similar || !section) {
        yield { at: placeOfKey(bid.manifest.data, "sections"), message: "missing", params, related };
        continue;
      }
      yield {
        at: placeOf(section.data, "id"),
        message: "lookAlike",
        params: { ...params, written: similar.id },
        related,
        fix: { title: "rename", params, edits: renameSection(bid, section, similar.id, one.id), needsReview: true },
      };
    }
  },
});

/** Where the manifest does not say what the document consists of, these are its parts besides the sections. */
const usualParts: readonly string[] = [
  "cover",
  "toc",
  "compliance-matrix",
  "price-schedule",
  "document-list",
  "signatures",
];

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

/** Gives a section another id, wherever the bid mentions it. */
function renameSection(bid: BidModel, section: SectionFile, from: string, to: string): readonly PlacedEdit[] {
  const at = placeOf(section.data, "id");
  const definition = bid.symbols.definitions.find(
    (one) => one.kind === "section" && one.at.file === at.file && one.at.span.start === at.span.start,
  );
  const mentions = definition ? bid.symbols.referencesTo(definition) : [];
  const places = [{ at, id: from }, ...mentions];
  return places.flatMap((place) => replaceWord(textOfFile(bid, place.at.file) ?? "", place.at, place.id, to) ?? []);
}
