import { readReferences } from "../model/file-references.ts";
import { manifestFileKeys } from "../model/linked-files.ts";
import { isBidYaml, isManifest, isMarkdown } from "../model/paths.ts";
import { readSource, type SourceRole } from "../model/read-source.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { isKind, type SourceFile } from "../model/source-file.ts";
import type { FileContent, FileEntry, Workspace } from "../model/workspace.ts";
import { type CheckWatch, stoppedAs, unwatched } from "./check-watch.ts";
import { addFingerprints } from "./fingerprints.ts";
import { addTemplates } from "./template/add-templates.ts";

/** Files that were read before, by path; a file whose content and role are the same is not parsed again. */
export interface SourceCache {
  read(path: string, content: FileContent & { readonly ok: true }, role: SourceRole): SourceFile;
  /** Forgets every path that is not in `paths`. */
  keepOnly(paths: ReadonlySet<string>): void;
  /** The listing that was given before, where this one says the same. */
  sameEntries(entries: ReadonlyMap<string, FileEntry>): ReadonlyMap<string, FileEntry>;
}

/** Makes a cache for one workspace. */
export function createSourceCache(): SourceCache {
  let listing: ReadonlyMap<string, FileEntry> = new Map();
  const known = new Map<
    string,
    { readonly content: string | Uint8Array; readonly role: SourceRole; readonly file: SourceFile }
  >();
  return {
    read(path, content, role) {
      const raw = "text" in content ? content.text : content.bytes;
      const earlier = known.get(path);
      if (earlier && earlier.role === role && sameContent(earlier.content, raw)) return earlier.file;
      const file = readSource(path, content, role);
      known.set(path, { content: raw, role, file });
      return file;
    },
    sameEntries(entries) {
      if (!isSameListing(entries, listing)) listing = entries;
      return listing;
    },
    keepOnly(paths) {
      for (const path of known.keys()) if (!paths.has(path)) known.delete(path);
    },
  };
}

function isSameListing(a: ReadonlyMap<string, FileEntry>, b: ReadonlyMap<string, FileEntry>): boolean {
  if (a.size !== b.size) return false;
  for (const [path, entry] of a) {
    const other = b.get(path);
    if (entry === other) continue;
    if (!other || entry.kind !== other.kind || entry.size !== other.size || entry.sha256 !== other.sha256) return false;
    if (!isSameTemplate(entry.template, other.template)) return false;
  }
  return true;
}

function isSameTemplate(a: FileEntry["template"], b: FileEntry["template"]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function sameContent(a: string | Uint8Array, b: string | Uint8Array): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/**
 * Reads everything that bids need: files of ours by name, and whatever their manifests name.
 *
 * @param watch Told of each file before it is read; those that it leaves out are not.
 */
export async function loadSnapshot(
  workspace: Workspace,
  cache: SourceCache,
  watch: CheckWatch = unwatched,
): Promise<Snapshot> {
  watch.enter({ kind: "list", file: "" });
  const entries = new Map<string, FileEntry>();
  for (const entry of await workspace.listEntries()) entries.set(entry.path.normalize("NFC"), entry);
  const files = new Map<string, SourceFile>();

  const load = async (path: string, role: SourceRole): Promise<void> => {
    if (files.has(path) || stoppedAs(watch, { kind: "file", file: path })) return;
    const content = await workspace.readFile(path);
    if (!content.ok) return;
    watch.enter({ kind: "file", file: path, size: ("text" in content ? content.text : content.bytes).length });
    files.set(path, cache.read(path, content, role));
  };
  const named = [...entries.values()].filter((entry) => isBidYaml(entry.path) && entry.kind === "file");
  for (const entry of named) await load(entry.path, "yaml");

  for (const file of [...files.values()]) {
    if (isKind(file, "workspace")) {
      const named = ["company", "packs"].flatMap((key) => readReferences(file.data, key, entries));
      for (const { state, path } of named) if (state === "file" && path !== undefined) await load(path, "yaml");
    }
    if (!isKind(file, "bid") || !isManifest(file.path)) continue;
    for (const key of manifestFileKeys) {
      if (key === "template") continue;
      for (const reference of readReferences(file.data, key, entries)) {
        if (reference.state !== "file" || reference.path === undefined) continue;
        await load(reference.path, key === "sections" || isMarkdown(reference.path) ? "section" : "yaml");
      }
    }
  }
  cache.keepOnly(new Set(files.keys()));
  watch.enter({ kind: "list", file: "" });
  await addTemplates(workspace, files, entries, watch);
  await addFingerprints(workspace, files, entries);
  return { entries: cache.sameEntries(entries), files };
}
