import { folderOf } from "../model/paths.ts";
import type { BidPlace, BidsResult } from "./protocol.ts";
import type { Session } from "./session.ts";
import { textProperty } from "./settings.ts";
import { joinPath, pathBelow, pathOfUri, uriOfPath } from "./uri.ts";

/** Answers `tenderdraft/bids`: every bid of every root, those that hold the file in question first. */
export async function listBids(session: Session, params: unknown): Promise<BidsResult> {
  const uri = textProperty(params, "near");
  const near = uri === undefined ? undefined : pathOfUri(uri);
  const places: BidPlace[] = [];
  for (const root of session.roots.all()) {
    const result = session.publisher.resultOf(root) ?? (await session.scheduler.check(root));
    for (const bid of result?.bids ?? []) {
      const path = joinPath(root.path, bid);
      if (session.roots.ownerOf(path)?.root !== root) continue;
      const folder = folderOf(bid);
      places.push({
        bid: session.uriOf(root, bid),
        root: uriOfPath(root.path),
        folder,
        near: near !== undefined && pathBelow(joinPath(root.path, folder), near) !== undefined,
      });
    }
  }
  return { bids: places.sort((a, b) => Number(b.near) - Number(a.near)) };
}
