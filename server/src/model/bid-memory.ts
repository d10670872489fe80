import { memoize } from "../text/memo.ts";
import { type BidFiles, gatherFiles } from "./bid-files.ts";
import { type BidModel, buildBid } from "./bid-model.ts";
import type { Moment } from "./moment.ts";
import { tendersForOthers } from "./other-tenders.ts";
import type { Snapshot } from "./snapshot.ts";
import { isKind, unreadPaths, type YamlFile } from "./source-file.ts";

interface Remembered {
  /** Everything that the model was made of; a file that did not change between two snapshots is the same object. */
  readonly madeOf: readonly unknown[];
  readonly bid: BidModel;
}

/** By manifest, so that what nobody needs any more is let go with it; then by the moment as of which it is judged. */
const memory = new WeakMap<YamlFile<"bid">, Map<string, Remembered>>();
/** Moments for which a bid is kept; a person looks at one, a test at a few. */
const mostMoments = 4;

/**
 * The model of a bid: the one that was built before, as long as nothing that it stands on has changed. Whatever is
 * remembered by the model stays true with it.
 */
export function bidAt(manifest: YamlFile<"bid">, snapshot: Snapshot, asOf: Moment): BidModel {
  const files = filesOfBid(snapshot)(manifest);
  const madeOf = foundations(files, snapshot);
  const known = memory.get(manifest) ?? new Map<string, Remembered>();
  memory.set(manifest, known);
  const earlier = known.get(asOf.text);
  if (earlier && isSameList(earlier.madeOf, madeOf)) return earlier.bid;
  const bid = buildBid(manifest, snapshot, asOf, files);
  if (known.size >= mostMoments) known.clear();
  known.set(asOf.text, { madeOf, bid });
  return bid;
}

/** The files of a bid, found once a snapshot. */
export const filesOfBid = memoize((snapshot: Snapshot) =>
  memoize((manifest: YamlFile<"bid">): BidFiles => gatherFiles(manifest, snapshot)),
);

function foundations(files: BidFiles, snapshot: Snapshot): readonly unknown[] {
  const others = tendersForOthers(snapshot).filter(({ path }) => path !== files.tender?.path);
  const own = files.paths.map((path) => snapshot.files.get(path));
  return [
    snapshot.entries,
    files.workspace,
    own.length,
    ...own,
    others.length,
    ...others,
    ...unreadPaths(snapshot.files),
    ...packsOf(snapshot),
  ];
}

/** Packs of the workspace, each of which may be in force. */
const packsOf = memoize((snapshot: Snapshot) => [...snapshot.files.values()].filter((file) => isKind(file, "pack")));

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
