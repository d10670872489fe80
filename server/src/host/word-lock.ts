import { access, open } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Names of the file that Word keeps beside a document while it is open: `~$` before its name, or in place of its beginning. */
function lockNames(path: string): readonly string[] {
  const name = basename(path);
  return [0, 1, 2].map((cut) => `~$${name.slice(cut)}`);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/** On Windows Word lets nobody else write, which tells a file that it left behind in a crash from one in use. */
async function isFree(path: string): Promise<boolean> {
  if (process.platform !== "win32") return false;
  try {
    await (await open(path, "r+")).close();
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds the file that tells that a document is open in Word.
 *
 * @param path Absolute.
 * @returns Its name; undefined where the document is free, or not there yet.
 */
export async function findWordLock(path: string): Promise<string | undefined> {
  if (!(await isThere(path))) return undefined;
  for (const name of lockNames(path)) {
    if (await isThere(join(dirname(path), name))) return (await isFree(path)) ? undefined : name;
  }
  return undefined;
}
