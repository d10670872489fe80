import { lstat, mkdir, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { reasonIn } from "./reason-in.ts";
import { UsageError } from "./say.ts";
import { hasCode } from "./system-error.ts";

/** A text to be written; `path` is relative to the folder, with forward slashes. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** True for a file that several bids share: one that is there already stays as it is. */
  readonly shared?: boolean;
  /** Where it is written instead if something already stands at `path`. */
  readonly otherwise?: string;
}

/**
 * Writes new files below a folder. Nothing that exists is touched: if one of the files is there already, or cannot be
 * written, those written so far are taken away again.
 *
 * @throws UsageError when something stands in the way.
 */
export async function createFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  const root = resolve(folder);
  const wanted: NewFile[] = [];
  for (const file of files) {
    const place = await freePlace(root, file, folder);
    if (place !== undefined) wanted.push({ ...file, path: place });
  }
  const written: string[] = [];
  const folders: string[] = [];
  try {
    for (const file of wanted) {
      const target = join(root, file.path);
      const made = await mkdir(dirname(target), { recursive: true });
      if (made !== undefined) folders.push(made);
      await writeFile(target, file.text, { flag: "wx" });
      written.push(target);
    }
  } catch (error) {
    for (const target of written) await rm(target, { force: true });
    await removeEmptyFolders(written, folders);
    throw hasCode(error, "EEXIST")
      ? new UsageError("locationTaken", { path: folder })
      : new UsageError("cannotWrite", (locale) => ({ path: folder, reason: reasonIn(error, locale) }));
  }
}

/** Where a file can be written; undefined where it is shared and there already. */
async function freePlace(root: string, file: NewFile, folder: string): Promise<string | undefined> {
  const places = [file.path, ...(file.otherwise === undefined ? [] : [file.otherwise])];
  for (const place of places) {
    if (relative(root, join(root, place)).split(sep)[0] === "..")
      throw new UsageError("outsideRoot", { path: place, root: folder });
    if (!(await exists(join(root, place)))) return place;
  }
  if (file.shared) return undefined;
  throw new UsageError("locationTaken", { path: join(root, file.path) });
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    // A file where a folder should be is reported by the attempt to write.
    return !hasCode(error, "ENOENT") && !hasCode(error, "ENOTDIR");
  }
}

/** Takes away the folders that were made for the files, the deepest first; one that holds anything else stays. */
async function removeEmptyFolders(files: readonly string[], made: readonly string[]): Promise<void> {
  const candidates = new Set(made);
  for (const file of files) {
    for (let folder = dirname(file); made.some((top) => folder.startsWith(top)); folder = dirname(folder))
      candidates.add(folder);
  }
  for (const folder of [...candidates].sort((a, b) => b.length - a.length)) await rmdir(folder).catch(() => undefined);
}
