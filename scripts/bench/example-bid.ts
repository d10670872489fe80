import { findBids, parseAsOf } from "../../server/src/analysis/check-workspace.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { type BidModel, buildBid } from "../../server/src/model/bid-model.ts";
import { readSource } from "../../server/src/model/read-source.ts";
import type { Snapshot } from "../../server/src/model/snapshot.ts";
import type { Files } from "../../tests/mutations/workspace-files.ts";

const manifestPath = "bids/state-portal/bid.yaml";

/** The finished example, or what was made of it. */
export interface ExampleBid {
  /** Reads every file of the workspace, as if none had been read before. */
  readAll(): Promise<Snapshot>;
  /** Builds the model of the bid anew, as every check does. */
  build(snapshot: Snapshot): BidModel;
  /** Reads the files of the bid alone. */
  parse(): void;
}

/** Makes it ready to be measured. */
export async function prepareBid(files: Files): Promise<ExampleBid> {
  const workspace = createMemoryWorkspace(files);
  const readAll = () => loadSnapshot(workspace, createSourceCache());
  const build = (snapshot: Snapshot): BidModel => {
    const manifest = findBids(snapshot).find(({ path }) => path === manifestPath);
    if (!manifest) throw new Error("the example is gone");
    return buildBid(manifest, snapshot, parseAsOf("2026-11-13"));
  };
  const own = [...build(await readAll()).paths].map((path): [string, string] => [path, String(files.get(path))]);
  const parse = (): void => {
    for (const [path, text] of own) readSource(path, { ok: true, text }, path.endsWith(".md") ? "section" : "yaml");
  };
  return { readAll, build, parse };
}
