import type { BidModel } from "../../../model/bid-model.ts";
import { filesInFolder, filesNamedLike } from "../../../model/entry-index.ts";
import type { FileReference } from "../../../model/file-references.ts";
import { baseName, folderOf, relativePath, withoutExtension } from "../../../model/paths.ts";
import type { FileEntry } from "../../../model/workspace.ts";
import { findSimilar } from "../../../text/similar.ts";

/**
 * The file that somebody most likely meant by a path that leads nowhere: the only one of that name in another folder,
 * else one of nearly that name in the same folder.
 *
 * @param accepts Whether a file, by its path from the root, may stand there at all.
 * @returns the path as it would be written in the place of the wrong one.
 */
export function findSimilarFile(
  bid: BidModel,
  { path, written, at }: FileReference,
  accepts: (path: string) => boolean,
): string | undefined {
  if (path === undefined) return undefined;
  const write = (found: string): string => (written.startsWith("/") ? `/${found}` : relativePath(at.file, found));
  const accepted = (files: readonly FileEntry[]): readonly string[] =>
    files.map((entry) => entry.path).filter((candidate) => accepts(candidate));

  const sameName = accepted(filesNamedLike(bid.entries, baseName(path)));
  if (sameName.length > 0) return sameName.length === 1 ? write(sameName[0] ?? "") : undefined;

  const inFolder = accepted(filesInFolder(bid.entries, folderOf(path)));
  const stems = new Map(inFolder.map((candidate) => [stemOf(candidate), candidate]));
  const stem = stemOf(path);
  const similar = stems.has(stem) ? stem : findSimilar(stem, stems.keys());
  const found = similar === undefined ? undefined : stems.get(similar);
  return found === undefined ? undefined : write(found);
}

/** The name of a file without its ending. */
function stemOf(path: string): string {
  return withoutExtension(baseName(path));
}
