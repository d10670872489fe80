import { groupBy } from "../text/group-by.ts";
import { memoize } from "../text/memo.ts";
import { skeletonOf } from "../text/similar.ts";
import { baseName, folderOf } from "./paths.ts";
import type { FileEntry } from "./workspace.ts";

type Entries = ReadonlyMap<string, FileEntry>;

/** The files of a listing, in its order. */
const filesOf = memoize((entries: Entries) => [...entries.values()].filter(({ kind }) => kind === "file"));

/** The files that lie directly in a folder; one look through the listing serves every bid. */
export function filesInFolder(entries: Entries, folder: string): readonly FileEntry[] {
  return byFolder(entries).get(folder) ?? [];
}

const byFolder = memoize((entries: Entries) => groupBy(filesOf(entries), ({ path }) => folderOf(path)));

/** The files whose names look like a name, in whatever folder they lie. */
export function filesNamedLike(entries: Entries, name: string): readonly FileEntry[] {
  return bySkeleton(entries).get(skeletonOf(name)) ?? [];
}

const bySkeleton = memoize((entries: Entries) => groupBy(filesOf(entries), ({ path }) => skeletonOf(baseName(path))));
