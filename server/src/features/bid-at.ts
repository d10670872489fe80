import { findBids, parseAsOf } from "../analysis/check-workspace.ts";
import { gatherFiles } from "../model/bid-files.ts";
import { type BidModel, buildBid } from "../model/bid-model.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { YamlFile } from "../model/source-file.ts";

/** Models of one snapshot, by manifest and moment; a snapshot never changes, so they stay true. */
const models = new WeakMap<Snapshot, Map<string, BidModel>>();

/** The bids that a file belongs to, in the order of their paths: one for most, several for a company file. */
export function bidsOf(snapshot: Snapshot, file: string, asOf: string): readonly BidModel[] {
  const known = models.get(snapshot) ?? new Map<string, BidModel>();
  models.set(snapshot, known);
  const bids: BidModel[] = [];
  for (const manifest of findBids(snapshot)) {
    // Whose file it is can be told without the model, which a workspace of a thousand bids would wait for.
    if (!pathsOf(manifest, snapshot).has(file)) continue;
    const key = `${manifest.path}\n${asOf}`;
    const model = known.get(key) ?? buildBid(manifest, snapshot, parseAsOf(asOf));
    known.set(key, model);
    bids.push(model);
  }
  return bids;
}

const paths = new WeakMap<Snapshot, Map<string, ReadonlySet<string>>>();

function pathsOf(manifest: YamlFile<"bid">, snapshot: Snapshot): ReadonlySet<string> {
  const known = paths.get(snapshot) ?? new Map<string, ReadonlySet<string>>();
  paths.set(snapshot, known);
  const found = known.get(manifest.path) ?? new Set(gatherFiles(manifest, snapshot).paths);
  known.set(manifest.path, found);
  return found;
}
