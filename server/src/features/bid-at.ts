import { findBids, parseAsOf } from "../analysis/check-workspace.ts";
import { type BidModel, buildBid } from "../model/bid-model.ts";
import type { Snapshot } from "../model/snapshot.ts";

/** Models of one snapshot, by manifest and moment; a snapshot never changes, so they stay true. */
const models = new WeakMap<Snapshot, Map<string, BidModel>>();

/** The bids that a file belongs to, in the order of their paths: one for most, several for a company file. */
export function bidsOf(snapshot: Snapshot, file: string, asOf: string): readonly BidModel[] {
  const known = models.get(snapshot) ?? new Map<string, BidModel>();
  models.set(snapshot, known);
  return findBids(snapshot)
    .map((manifest) => {
      const key = `${manifest.path}\n${asOf}`;
      const model = known.get(key) ?? buildBid(manifest, snapshot, parseAsOf(asOf));
      known.set(key, model);
      return model;
    })
    .filter((bid) => bid.paths.includes(file));
}
