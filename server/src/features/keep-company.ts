import { findBids } from "../analysis/check-workspace.ts";
import type { FileEdit } from "../analysis/finding.ts";
import { linkFiles, workspaceFile } from "../model/linked-files.ts";
import { relativePath } from "../model/paths.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { insertKey } from "../rules/support/edits/insert-key.ts";
import { toYamlValue } from "../rules/support/edits/yaml-text.ts";

/**
 * A company is found by the name of its folder where nothing names it. Where it would be lost by a move, or another one
 * be found in its place, the manifest names it from then on.
 *
 * @param moved Where a path lies after the move.
 */
export function keepCompany(snapshot: Snapshot, moved: (path: string) => string): readonly FileEdit[] {
  if (workspaceFile(snapshot)?.data.company !== undefined) return [];
  const files = [...snapshot.files.values()].map((file) => ({ ...file, path: moved(file.path) }));
  const after: Snapshot = { ...snapshot, files: new Map(files.map((file) => [file.path, file])) };
  return findBids(snapshot).flatMap((manifest): FileEdit[] => {
    const company = manifest.data.company === undefined ? linkFiles(manifest, snapshot).company : undefined;
    if (company === undefined) return [];
    const path = moved(manifest.path);
    if (linkFiles({ ...manifest, path }, after).company === moved(company)) return [];
    const written = toYamlValue(relativePath(path, moved(company)), "flow");
    const edit = insertKey(manifest, manifest.data, "company", written);
    return edit ? [{ file: manifest.path, range: manifest.lines.rangeOf(edit.at.span), newText: edit.newText }] : [];
  });
}
