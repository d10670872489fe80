import { mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { reasonIn } from "./reason-in.ts";
import { UsageError } from "./say.ts";
import { hasCode } from "./system-error.ts";

/** Virus scanners and indexers hold a file for moments; a program that shows it, for longer. */
const pauses = [20, 60, 150, 400];
const heldCodes = ["EPERM", "EACCES", "EBUSY"];
let count = 0;

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of pauses) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!heldCodes.some((code) => hasCode(error, code))) throw error;
      await wait(pause);
    }
  }
  await rename(from, to);
}

/** Where a link leads, so that the file behind it is replaced and not the link. */
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

/** The rights of an earlier file, which the new one takes over; undefined where there is none. */
async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch {
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Writes a file whole or not at all: beside its place, down to the disk, and then into its place in one step. Folders that
 * are missing are made; the rights of an earlier file stay. Whatever fails, an earlier file stays as it was and nothing
 * is left beside it.
 *
 * @param path Absolute.
 * @throws UsageError that tells what stands in the way.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  if (await isFolder(path)) throw new UsageError("targetIsFolder", { path });
  const target = await behindLinks(path);
  const mode = await modeOf(target);
  // Whoever took away the right to write, as from a bid that was handed in, meant it; Windows refuses by itself.
  if (mode !== undefined && (mode & 0o222) === 0) throw new UsageError("targetHeld", { path });
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${++count}.tmp`);
  try {
    await mkdir(dirname(target), { recursive: true });
    const file = await open(temporary, "wx", mode);
    try {
      // What the umask took away is given back.
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new UsageError("cannotWrite", (locale) => ({ path, reason: reasonIn(error, locale) }));
  }
  try {
    await renamePatiently(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (heldCodes.some((code) => hasCode(error, code))) throw new UsageError("targetHeld", { path });
    throw new UsageError("cannotWrite", (locale) => ({ path, reason: reasonIn(error, locale) }));
  }
}
