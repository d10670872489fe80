import type { BidModel } from "../../../model/bid-model.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { type DemandedSection, demandedSections } from "../../support/tender/demanded-sections.ts";
import messages from "./messages.en.json" with { type: "json" };
import { reorderItems } from "./reorder-items.ts";

/** The sections stand in another order than the tender demands. */
export default defineRule({
  id: "bid/section-order",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const listed = listedSections(bid);
    const first = listed.findIndex(({ rank }, index) => index > 0 && rank < (listed[index - 1]?.rank ?? 0));
    const late = listed[first];
    const before = listed[first - 1];
    if (!late || !before) return;
    const wanted = [...listed].sort((a, b) => a.rank - b.rank);
    const edits = reorderItems(
      bid.manifest.text,
      listed.map(({ at }) => at),
      wanted.map(({ at }) => at),
    );
    yield {
      at: late.at,
      message: "order",
      params: {
        section: titleOf(late),
        before: titleOf(before),
        wanted: { list: wanted.map(titleOf), quoted: true },
      },
      related: [{ at: placeOf(late.demanded.demand), message: "demand" }],
      ...(edits ? { fix: { title: "reorder", edits, needsReview: true } } : {}),
    };
  },
});

/** A section of the manifest that the tender demands. */
interface ListedSection {
  /** The entry in the manifest's list. */
  readonly at: Place;
  /** Which place the tender gives it. */
  readonly rank: number;
  readonly demanded: DemandedSection;
}

/** The demanded sections in the order of the manifest; other sections may stand between them as they like. */
function listedSections(bid: BidModel): readonly ListedSection[] {
  const demanded = demandedSections(bid);
  const ranks = new Map(demanded.map((one, rank) => [one.section?.path, { rank, demanded: one }]));
  const seen = new Set<string>();
  return bid.references.flatMap(({ key, path, at }): ListedSection[] => {
    const found = key === "sections" && path !== undefined && !seen.has(path) ? ranks.get(path) : undefined;
    if (!found || path === undefined) return [];
    seen.add(path);
    return [{ at, ...found }];
  });
}

function titleOf({ demanded: { demand, id } }: ListedSection): string {
  return demand.title ?? id;
}
