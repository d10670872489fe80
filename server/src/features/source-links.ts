import { baseName, folderOf, isBidYaml, isMarkdown, withoutExtension } from "../model/paths.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { isKind, type SourceFile } from "../model/source-file.ts";
import type { FileEntry } from "../model/workspace.ts";
import { nodeOf } from "../schema/place.ts";
import { nameKey } from "../text/name-key.ts";
import { namesAround } from "./bid-names.ts";
import type { LinkText } from "./document-links.ts";
import type { Say } from "./feature-texts.ts";
import type { LinkAnswer } from "./navigation-service.ts";

/**
 * The buyer's papers behind the sources of the requirements of a tender: the one file of that name in the folder of the
 * tender or of a bid on it, opened at the page that is given.
 */
export function sourceLinks(snapshot: Snapshot, file: SourceFile, say: Say<LinkText>): readonly LinkAnswer[] {
  if (!isKind(file, "tender")) return [];
  const requirements = (file.data.requirements ?? []).filter(({ source }) => source?.document !== undefined);
  if (requirements.length === 0) return [];
  const papers = papersNear(snapshot, file.path);
  return requirements.flatMap(({ source }): LinkAnswer[] => {
    const found = source?.document === undefined ? undefined : papers.get(nameKey(source.document));
    if (!source || !found) return [];
    const page = Number(/\d+/.exec(source.page ?? "")?.[0] ?? 0);
    const tooltip = page > 0 ? say("openPage", { path: found, page }) : say("openFile", { path: found });
    return ["document", "page"].flatMap((key): LinkAnswer[] => {
      const node = nodeOf(source, key);
      if (node?.kind !== "scalar" || node.style === "missing") return [];
      const range = file.lines.rangeOf(node.span);
      return [{ range, target: found, tooltip, ...(page > 0 ? { page } : {}) }];
    });
  });
}

/** The papers by their names with and without ending; a name that two papers share leads to neither, a PDF goes first. */
function papersNear(snapshot: Snapshot, tender: string): ReadonlyMap<string, string> {
  const bids = namesAround(snapshot, tender);
  const folders = new Set([tender, ...bids.map(({ files }) => files.manifest.path)].map(folderOf));
  const isNear = ({ path }: FileEntry): boolean =>
    [...folders].some((folder) => folder === "" || path.startsWith(`${folder}/`));
  const papers = [...snapshot.entries.values()].filter(
    (entry) => entry.kind === "file" && !isBidYaml(entry.path) && !isMarkdown(entry.path) && isNear(entry),
  );
  const byName = new Map<string, string[]>();
  for (const { path } of papers) {
    for (const name of new Set([baseName(path), withoutExtension(baseName(path))])) {
      const key = nameKey(name);
      byName.set(key, [...(byName.get(key) ?? []), path]);
    }
  }
  const found = new Map<string, string>();
  for (const [name, paths] of byName) {
    const pdfs = paths.filter((path) => /\.pdf$/i.test(path));
    const [only, other] = pdfs.length > 0 ? pdfs : paths;
    if (only !== undefined && other === undefined) found.set(name, only);
  }
  return found;
}
