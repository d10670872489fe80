import { resolveReference } from "../model/file-references.ts";
import { isKind, type SourceFile } from "../model/source-file.ts";
import type { FileEntry, Workspace } from "../model/workspace.ts";
import { placeOf } from "../schema/place.ts";

/**
 * Counts the fingerprints of the files for which a library states one, and of no other: a scan may be large.
 *
 * @param entries By path in NFC; those that were counted are replaced.
 */
export async function addFingerprints(
  workspace: Workspace,
  files: ReadonlyMap<string, SourceFile>,
  entries: Map<string, FileEntry>,
): Promise<void> {
  if (!workspace.hashFile) return;
  for (const file of files.values()) {
    if (!isKind(file, "documents")) continue;
    for (const document of file.data.documents ?? []) {
      if (document.sha256 === undefined || document.file === undefined) continue;
      const { state, path } = resolveReference("file", document.file, placeOf(document, "file"), entries);
      const key = path?.normalize("NFC");
      const entry = key === undefined ? undefined : entries.get(key);
      if (state !== "file" || key === undefined || entry?.kind !== "file" || entry.sha256 !== undefined) continue;
      const sha256 = await workspace.hashFile(entry.path);
      if (sha256 !== undefined) entries.set(key, { ...entry, sha256 });
    }
  }
}
