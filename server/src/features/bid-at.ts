import { parseAsOf } from "../analysis/check-workspace.ts";
import { bidAt } from "../model/bid-memory.ts";
import type { BidModel } from "../model/bid-model.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { bidFilesIndex } from "./bid-files-index.ts";

/** The bids that a file belongs to, in the order of their paths: one for most, several for a company file. */
export function bidsOf(snapshot: Snapshot, file: string, asOf: string): readonly BidModel[] {
  const moment = parseAsOf(asOf);
  const bids = bidFilesIndex(snapshot).byFile.get(file) ?? [];
  return bids.map(({ manifest }) => bidAt(manifest, snapshot, moment));
}
