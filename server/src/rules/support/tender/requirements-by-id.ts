import type { BidModel } from "../../../model/bid-model.ts";
import type { RequirementEntry } from "../../../model/coverage.ts";
import { memoize } from "../../../text/memo.ts";

/** The requirements that concern the bid, by their id in NFC. */
export const requirementsById = memoize(
  (bid: BidModel): ReadonlyMap<string, RequirementEntry> =>
    new Map(bid.coverage.requirements.map((entry) => [entry.id, entry])),
);
