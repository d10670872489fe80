import type { CheckRequest } from "../analysis/check-workspace.ts";
import type { DiskCache } from "../analysis/disk-cache.ts";
import { type FixedWorkspace, fixWorkspace } from "../analysis/fix-workspace.ts";
import { replaceTexts, type TextChange } from "../host/replace-texts.ts";

/**
 * `check --fix`: repairs what needs no decision and writes the files.
 *
 * @param root Absolute path of the root.
 * @param disk What was read of it; a file that is no longer so is not written.
 * @throws UsageError when a file cannot be written; then none is.
 */
export async function fixFiles(root: string, disk: DiskCache, request: CheckRequest): Promise<FixedWorkspace> {
  const fixed = await fixWorkspace(disk, request);
  const changes: TextChange[] = [];
  for (const [path, text] of fixed.texts) {
    const content = await disk.readFile(path);
    if (content.ok && "bytes" in content) changes.push({ path, before: content.bytes, text });
  }
  await replaceTexts(root, changes);
  return fixed;
}
