import type { BidModel } from "../../model/bid-model.ts";

/** Tells whether the bid is still being written, so that a question to the buyer can still help. */
export function isOpen(bid: BidModel): boolean {
  const { status = "draft" } = bid.manifest.data;
  return status === "draft" || status === "ready";
}

/** Tells whether the bid was handed in, whatever became of it. */
export function isHandedIn(bid: BidModel): boolean {
  return !isOpen(bid);
}
