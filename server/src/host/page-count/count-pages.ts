import type { Workspace } from "../../model/workspace.ts";
import { countDocxPages } from "./docx-pages.ts";
import { countPdfPages } from "./pdf-pages.ts";

/** How the pages of a kind of file are counted, by the end of its name. */
const counters: readonly (readonly [RegExp, (bytes: Uint8Array) => number | undefined])[] = [
  [/\.pdf$/i, countPdfPages],
  [/\.docx$/i, countDocxPages],
];

/** The number of pages of files by path, without those of which nobody can tell. */
export async function countPages(
  workspace: Pick<Workspace, "readFile">,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const [, count] = counters.find(([name]) => name.test(path)) ?? [];
    if (!count) continue;
    const content = await workspace.readFile(path);
    const pages = content.ok && "bytes" in content ? count(content.bytes) : undefined;
    if (pages !== undefined) counts.set(path, pages);
  }
  return counts;
}
