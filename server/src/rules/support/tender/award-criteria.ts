import type { BidModel } from "../../../model/bid-model.ts";
import { shorten } from "../text/shorten.ts";

/** One thing by which the buyer compares bids. */
export type CriterionData = NonNullable<
  NonNullable<NonNullable<BidModel["tender"]>["data"]["evaluation"]>["criteria"]
>[number];

/** The award criteria of the tender. */
export function criteriaOf(bid: BidModel): readonly CriterionData[] {
  return bid.tender?.data.evaluation?.criteria ?? [];
}

/** How a message calls a criterion. */
export function nameOfCriterion(criterion: CriterionData): string {
  return shorten(criterion.title ?? criterion.id ?? "", 60);
}

/** Tells whether a criterion is about what the buyer pays. */
export function isPriceCriterion({ type }: CriterionData): boolean {
  return type === "price" || type === "cost";
}
