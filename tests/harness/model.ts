import { findBids, parseAsOf } from "../../server/src/analysis/check-workspace.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { type BidModel, buildBid } from "../../server/src/model/bid-model.ts";
import { parseFixture } from "./fixture.ts";

/** The model of the one bid that a fixture draws. */
export async function buildModel(source: string): Promise<BidModel> {
  const { files, asOf } = parseFixture(source);
  const snapshot = await loadSnapshot(createMemoryWorkspace(files), createSourceCache());
  const [manifest] = findBids(snapshot);
  if (!manifest) throw new Error("The fixture holds no bid");
  return buildBid(manifest, snapshot, parseAsOf(asOf));
}
