import type { FileKind } from "../schema/generated/types.ts";
import { groupBy } from "../text/group-by.ts";
import { memoize } from "../text/memo.ts";
import { type FileReference, readReferences } from "./file-references.ts";
import { baseName, folderOf, isBidYaml } from "./paths.ts";
import type { Snapshot } from "./snapshot.ts";
import { isKind, type SourceFile, type YamlFile } from "./source-file.ts";

/** The keys of a manifest that name other files. */
export const manifestFileKeys = [
  "tender",
  "company",
  "specification",
  "pricing",
  "questions",
  "sections",
  "template",
] as const;

/** The files that hang on one manifest, found but not necessarily of the right kind. */
export interface LinkedFiles {
  /** What the manifest names, in the order of the keys. */
  readonly references: readonly FileReference[];
  /** The company file: named by the manifest, by the workspace, or `company/` in the nearest folder above. */
  readonly company: string | undefined;
  /** Files of the company's library, beside the company file. */
  readonly library: readonly string[];
}

/** Follows the paths of a manifest, and finds the company where it is not named. */
export function linkFiles(manifest: YamlFile<"bid">, snapshot: Snapshot): LinkedFiles {
  const references = manifestFileKeys.flatMap((key) => readReferences(manifest.data, key, snapshot.entries));
  const named = references.find((reference) => reference.key === "company");
  const company = named ? named.path : (companyOfWorkspace(snapshot) ?? companyBeside(manifest.path, snapshot));
  return { references, company, library: company === undefined ? [] : libraryBeside(company, snapshot) };
}

/** The workspace file of a snapshot, if there is one that can be read. */
export function workspaceFile(snapshot: Snapshot): YamlFile<"workspace"> | undefined {
  for (const name of ["tenderdraft.yaml", "tenderdraft.yml"]) {
    const file = snapshot.files.get(name);
    if (isKind(file, "workspace")) return file;
  }
  return undefined;
}

function companyOfWorkspace(snapshot: Snapshot): string | undefined {
  const workspace = workspaceFile(snapshot);
  if (!workspace) return undefined;
  const [reference] = readReferences(workspace.data, "company", snapshot.entries);
  if (!reference?.path) return undefined;
  return reference.state === "directory" ? companyIn(reference.path, snapshot) : reference.path;
}

function companyBeside(manifest: string, snapshot: Snapshot): string | undefined {
  for (let folder = folderOf(manifest); ; folder = folderOf(folder)) {
    const found = companyIn(folder === "" ? "company" : `${folder}/company`, snapshot);
    if (found !== undefined || folder === "") return found;
  }
}

/** The company file of a folder: the one of that very name first, then the first of that kind. */
function companyIn(folder: string, snapshot: Snapshot): string | undefined {
  const candidates = filesIn(folder, snapshot).filter((file) => isKind(file, "company"));
  const preferred = candidates.find((file) => /^company\.bid\.ya?ml$/.test(baseName(file.path)));
  return (preferred ?? candidates[0])?.path;
}

const libraryKinds: readonly FileKind[] = ["documents", "people", "contracts", "rates"];

function libraryBeside(company: string, snapshot: Snapshot): readonly string[] {
  return filesIn(folderOf(company), snapshot)
    .filter((file) => libraryKinds.some((kind) => isKind(file, kind)))
    .map((file) => file.path);
}

function filesIn(folder: string, snapshot: Snapshot): readonly SourceFile[] {
  return filesByFolder(snapshot).get(folder) ?? [];
}

/** Made once for all bids of a snapshot, as each of them looks into several folders. */
const filesByFolder = memoize((snapshot: Snapshot): ReadonlyMap<string, readonly SourceFile[]> => {
  const ours = [...snapshot.files.values()].filter((file) => isBidYaml(file.path));
  return groupBy(
    ours.sort((a, b) => (a.path < b.path ? -1 : 1)),
    (file) => folderOf(file.path),
  );
});
