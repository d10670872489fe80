import type { FileContent, FileEntry, Workspace } from "../model/workspace.ts";

/** A workspace that asks the disk once and remembers the answer. */
export interface DiskCache extends Workspace {
  /** Forgets some files and the listing; everything where no path is given. */
  forget(paths: readonly string[]): void;
}

/** Remembers what `base` answered until it is told to forget, so that a keystroke never waits for a disk. */
export function createDiskCache(base: Workspace): DiskCache {
  let entries: Promise<readonly FileEntry[]> | undefined;
  const contents = new Map<string, Promise<FileContent>>();
  const hashes = new Map<string, Promise<string | undefined>>();
  const hashFile = base.hashFile?.bind(base);
  return {
    listEntries() {
      entries ??= base.listEntries();
      return entries;
    },
    readFile(path) {
      const known = contents.get(path);
      if (known) return known;
      const content = base.readFile(path);
      contents.set(path, content);
      return content;
    },
    forget(paths) {
      entries = undefined;
      if (paths.length === 0) {
        contents.clear();
        hashes.clear();
      }
      for (const path of paths) {
        contents.delete(path);
        hashes.delete(path);
      }
    },
    ...(hashFile && {
      hashFile(path: string) {
        const known = hashes.get(path);
        if (known) return known;
        const hash = hashFile(path);
        hashes.set(path, hash);
        return hash;
      },
    }),
  };
}
