/** The documents of the example bids, built without the command line. Not run by itself. */
import { resolve } from "node:path";
import { findBids, parseAsOf } from "../../server/src/analysis/check-workspace.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import type { ExportDocument } from "../../server/src/export/blocks/types.ts";
import { buildDocument, listAssets } from "../../server/src/export/export-bid.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { type BidModel, buildBid } from "../../server/src/model/bid-model.ts";
import { type Files, readFolder } from "../mutations/workspace-files.ts";

const examples = resolve(import.meta.dirname, "../../examples");

/** The model of an example bid, and the files around it. */
export async function readExample(slug: string): Promise<{ readonly model: BidModel; readonly files: Files }> {
  const files = readFolder(examples);
  const snapshot = await loadSnapshot(createMemoryWorkspace(files), createSourceCache());
  const manifest = findBids(snapshot).find(({ path }) => path === `bids/${slug}/bid.yaml`);
  if (!manifest) throw new Error(`there is no example ${slug}`);
  return { model: buildBid(manifest, snapshot, parseAsOf("2026-11-13")), files };
}

/** The document of an example bid with its pictures, not yet numbered. */
export async function buildExample(slug: string): Promise<ExportDocument> {
  const { model, files } = await readExample(slug);
  const assets = listAssets(model).flatMap((path) => {
    const bytes = files.get(path);
    return bytes instanceof Uint8Array ? [[path, bytes] as const] : [];
  });
  return buildDocument(model, new Map(assets)).document;
}
