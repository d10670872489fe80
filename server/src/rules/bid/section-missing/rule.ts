import type { BidModel } from "../../../model/bid-model.ts";
import { concernedSections } from "../../../model/document-parts.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import { defineRule, type PlacedEdit } from "../../define-rule.ts";
import { replaceWord } from "../../support/edits/replace-word.ts";
import { matchIds } from "../../support/references/look-alike.ts";
import { demandedSections } from "../../support/tender/demanded-sections.ts";
import { missingSections } from "../../support/tender/missing-sections.ts";
import { textOfFile } from "../../support/text/bid-texts.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A section that the tender demands is not in the bid. */
export default defineRule({
  id: "bid/section-missing",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const demanded = demandedSections(bid);
    const answering = new Set(demanded.map(({ section }) => section));
    const others = concernedSections(bid).filter((section) => !answering.has(section));
    const matcher = matchIds(others.flatMap(({ data }) => data.id ?? []));
    for (const one of missingSections(bid)) {
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
