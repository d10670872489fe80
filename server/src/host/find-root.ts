import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

const markers = ["tenderdraft.yaml", "tenderdraft.yml"];

/**
 * Finds the root of the workspace that a folder belongs to: the nearest folder, itself included, that holds a
 * `tenderdraft.yaml`; the folder itself where there is none.
 *
 * @param folder Absolute path of a folder.
 */
export async function findRoot(folder: string): Promise<string> {
  for (let current = folder; ; current = dirname(current)) {
    for (const marker of markers) {
      const found = await stat(join(current, marker)).catch(() => undefined);
      if (found?.isFile()) return current;
    }
    if (dirname(current) === current) return folder;
  }
}
