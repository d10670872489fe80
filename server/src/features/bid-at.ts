import { findBids, parseAsOf } from "../analysis/check-workspace.ts";
import { bidAt, filesOfBid } from "../model/bid-memory.ts";
import type { BidModel } from "../model/bid-model.ts";
import type { Snapshot } from "../model/snapshot.ts";

/** The bids that a file belongs to, in the order of their paths: one for most, several for a company file. */
export function bidsOf(snapshot: Snapshot, file: string, asOf: string): readonly BidModel[] {
  const moment = parseAsOf(asOf);
  const files = filesOfBid(snapshot);
  // Whose file it is can be told without the models, which a workspace of a thousand bids would wait for.
  return findBids(snapshot)
    .filter((manifest) => files(manifest).paths.includes(file))
    .map((manifest) => bidAt(manifest, snapshot, moment));
}
