import { findBids } from "../analysis/check-workspace.ts";
import type { BidFiles } from "../model/bid-files.ts";
import { filesOfBid } from "../model/bid-memory.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { memoize } from "../text/memo.ts";

/** The bids of a snapshot by their files, in the order of the manifests. */
export interface BidFilesIndex {
  readonly all: readonly BidFiles[];
  /** Whose file a path is: one bid's for most, several for a company file. */
  readonly byFile: ReadonlyMap<string, readonly BidFiles[]>;
}

/** Found out once a snapshot, and without the models, which a workspace of a thousand bids would wait for. */
export const bidFilesIndex = memoize((snapshot: Snapshot): BidFilesIndex => {
  const all = findBids(snapshot).map((manifest) => filesOfBid(snapshot)(manifest));
  const byFile = new Map<string, BidFiles[]>();
  for (const files of all) {
    for (const path of files.paths) {
      const list = byFile.get(path);
      if (list) list.push(files);
      else byFile.set(path, [files]);
    }
  }
  return { all, byFile };
});
