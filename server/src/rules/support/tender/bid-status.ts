import type { BidModel } from "../../../model/bid-model.ts";
import type { Moment } from "../../../model/moment.ts";

/** Tells whether the bid is still being written, so that a question to the buyer can still help. */
export function isOpen(bid: BidModel): boolean {
  const { status = "draft" } = bid.manifest.data;
  return status === "draft" || status === "ready";
}

/** Tells whether the bid was handed in, whatever became of it. */
export function isHandedIn(bid: BidModel): boolean {
  return !isOpen(bid);
}

/**
 * The moment of submission: when the bid was handed in; while it is not, the deadline, and without one the moment as of
 * which it is judged.
 */
export function submissionOf(bid: BidModel): Moment {
  const handedIn = isHandedIn(bid) && bid.manifest.data.submittedAt !== undefined;
  return handedIn ? bid.judgedAt : (bid.submissionDeadline ?? bid.judgedAt);
}
