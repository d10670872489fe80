import type { BidModel } from "../model/bid-model.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { readSuppressions } from "./suppressions.ts";

/** One part of a check that several machines share. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** Which bids each file serves, by their manifests. */
export type Owners = ReadonlyMap<string, readonly string[]>;

/** What one shard has to do, and what it may say. */
export interface ShardWork {
  /** The bids of this shard: every `count`th of all, in the order of their manifests. */
  readonly bids: readonly BidModel[];
  /** The bids whose rules must run. */
  readonly run: readonly BidModel[];
  /** Tells whether what concerns a bid, or no single bid, is said by this shard. */
  readonly says: (bid: string | undefined) => boolean;
}

/**
 * Divides a check so that the shards together say what one check says, and nothing twice. What concerns no single bid
 * is said by the first.
 *
 * @param bids All bids of the check, sorted by manifest.
 */
export function divide(
  bids: readonly BidModel[],
  owners: Owners,
  snapshot: Snapshot,
  shard: Shard | undefined,
): ShardWork {
  if (!shard || shard.count === 1) return { bids, run: bids, says: () => true };
  const own = bids.filter((_, index) => index % shard.count === shard.index - 1);
  const manifests = new Set(own.map((bid) => bid.manifest.path));
  const first = shard.index === 1;
  const needed = first ? new Set([...manifests, ...sharers(owners, snapshot)]) : manifests;
  return {
    bids: own,
    run: bids.filter((bid) => needed.has(bid.manifest.path)),
    says: (bid) => (bid === undefined ? first : manifests.has(bid)),
  };
}

/** Whether a comment in a shared file suppresses anything can be told only from all bids that share the file. */
function sharers(owners: Owners, snapshot: Snapshot): readonly string[] {
  return [...owners].flatMap(([path, bids]) => {
    const file = bids.length > 1 ? snapshot.files.get(path) : undefined;
    return file && readSuppressions(file).length > 0 ? bids : [];
  });
}
