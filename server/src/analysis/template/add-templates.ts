import { readReferences } from "../../model/file-references.ts";
import { isManifest } from "../../model/paths.ts";
import { isKind, type SourceFile } from "../../model/source-file.ts";
import type { FileEntry, Workspace } from "../../model/workspace.ts";
import { type CheckWatch, stoppedAs } from "../check-watch.ts";
import { readTemplateFacts } from "./read-template-facts.ts";

/**
 * Reads the Word templates that bids name, and no other document.
 *
 * @param entries By path in NFC; those that were read are replaced.
 */
export async function addTemplates(
  workspace: Workspace,
  files: ReadonlyMap<string, SourceFile>,
  entries: Map<string, FileEntry>,
  watch: CheckWatch,
): Promise<void> {
  for (const file of files.values()) {
    if (!isKind(file, "bid") || !isManifest(file.path)) continue;
    for (const { state, path } of readReferences(file.data, "template", entries)) {
      const entry = path === undefined ? undefined : entries.get(path.normalize("NFC"));
      if (state !== "file" || !entry || entry.kind !== "file" || entry.template) continue;
      if (stoppedAs(watch, { kind: "file", file: entry.path })) continue;
      const content = await workspace.readFile(entry.path);
      if (!content.ok || !("bytes" in content)) continue;
      watch.enter({ kind: "file", file: entry.path, size: content.bytes.length });
      entries.set(entry.path.normalize("NFC"), { ...entry, template: readTemplateFacts(content.bytes) });
    }
  }
}
