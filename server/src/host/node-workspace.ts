import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { lstat, open, readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { FileContent, FileEntry, Workspace } from "../model/workspace.ts";
import { hasCode } from "./system-error.ts";

/** More entries than a folder of bids ever has; a whole home folder opened by mistake stops here. */
const entryLimit = 50_000;
const depthLimit = 30;
/** Larger files are never read whole; an attachment is judged by its size alone. */
const readLimit = 64 * 1024 * 1024;
const skippedFolders = new Set(["node_modules", "out"]);

/**
 * The files below a folder of this machine.
 *
 * Links are followed only while their target stays below the root; devices, pipes and sockets are never opened.
 *
 * @param root Absolute path of the root folder.
 */
export function createNodeWorkspace(root: string): Workspace {
  let realRoot: Promise<string> | undefined;
  const inside = async (absolute: string): Promise<boolean> => {
    realRoot ??= realpath(root);
    const [base, real] = [await realRoot, await realpath(absolute)];
    return real === base || real.startsWith(base.endsWith(sep) ? base : base + sep);
  };

  const describe = async (absolute: string, path: string): Promise<FileEntry> => {
    try {
      const found = await lstat(absolute);
      const target = found.isSymbolicLink() ? ((await inside(absolute)) ? await stat(absolute) : undefined) : found;
      if (!target) return { path, kind: "outside", size: 0 };
      if (target.isDirectory()) return { path, kind: "directory", size: 0 };
      return target.isFile() ? { path, kind: "file", size: target.size } : { path, kind: "other", size: 0 };
    } catch (error) {
      // A link that leads nowhere or in a circle is as good as a file that may not be read.
      return { path, kind: hasCode(error, "ENOENT") || hasCode(error, "ELOOP") ? "outside" : "unreadable", size: 0 };
    }
  };

  const walk = async (folder: string, depth: number, entries: FileEntry[]): Promise<void> => {
    let names: string[];
    try {
      names = await readdir(join(root, folder));
    } catch {
      return;
    }
    for (const name of names.sort()) {
      if (name.startsWith(".") || skippedFolders.has(name) || entries.length >= entryLimit) continue;
      const path = folder === "" ? name : `${folder}/${name}`;
      const entry = await describe(join(root, path), path);
      entries.push(entry);
      const link = entry.kind === "directory" && (await lstat(join(root, path))).isSymbolicLink();
      // A linked folder is named but not entered: it is walked where it really stands, and never in a circle.
      if (entry.kind === "directory" && !link && depth < depthLimit) await walk(path, depth + 1, entries);
    }
  };

  /** A file is read again only when its size or its time has changed. */
  const hashes = new Map<string, { readonly state: string; readonly sha256: string }>();

  return {
    async listEntries() {
      const entries: FileEntry[] = [];
      await walk("", 0, entries);
      return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    },
    async readFile(path): Promise<FileContent> {
      const absolute = join(root, path);
      try {
        if (!(await inside(absolute))) return { ok: false, reason: "outside" };
        const target = await stat(absolute);
        if (target.isDirectory()) return { ok: false, reason: "directory" };
        if (!target.isFile()) return { ok: false, reason: "other" };
        const file = await open(absolute, constants.O_RDONLY);
        try {
          const bytes = new Uint8Array(Math.min(target.size, readLimit));
          const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
          return { ok: true, bytes: bytes.subarray(0, bytesRead) };
        } finally {
          await file.close();
        }
      } catch (error) {
        if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) return { ok: false, reason: "missing" };
        return { ok: false, reason: hasCode(error, "ELOOP") ? "outside" : "unreadable" };
      }
    },
    async hashFile(path) {
      const absolute = join(root, path);
      try {
        if (!(await inside(absolute))) return undefined;
        const target = await stat(absolute);
        if (!target.isFile()) return undefined;
        const state = `${target.ino} ${target.size} ${target.mtimeMs}`;
        const known = hashes.get(path);
        if (known?.state === state) return known.sha256;
        const sha256 = await hashOf(absolute);
        hashes.set(path, { state, sha256 });
        return sha256;
      } catch {
        return undefined;
      }
    },
  };
}

/** Reads a file in pieces: a scan may be larger than the memory that is left. */
async function hashOf(absolute: string): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(absolute, constants.O_RDONLY);
  try {
    for await (const piece of file.createReadStream()) hash.update(piece);
  } finally {
    await file.close();
  }
  return hash.digest("hex");
}
