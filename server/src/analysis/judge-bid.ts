import type { BidModel } from "../model/bid-model.ts";
import { rules } from "../rules/index.generated.ts";
import { type CheckWatch, unwatched } from "./check-watch.ts";
import type { RawFinding } from "./raw-finding.ts";
import { runRules } from "./run-rules.ts";

/** What rules found in a bid, as long as its model lives, which is as long as nothing that it stands on has changed. */
const judged = new WeakMap<BidModel, readonly RawFinding[]>();

/**
 * Runs every rule over a bid, or tells what they found when they ran over this very model. Only what was judged to the
 * end is remembered.
 */
export function judgeBid(
  bid: BidModel,
  shouldStop: () => boolean = () => false,
  watch: CheckWatch = unwatched,
): readonly RawFinding[] {
  const isWhole = watch.leftOut.length === 0;
  const known = isWhole ? judged.get(bid) : undefined;
  if (known) return known;
  const findings = runRules(bid, rules, shouldStop, watch);
  if (isWhole && !shouldStop()) judged.set(bid, findings);
  return findings;
}
