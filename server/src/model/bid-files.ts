import type { FileKind } from "../schema/generated/types.ts";
import type { FileReference } from "./file-references.ts";
import { linkFiles, workspaceFile } from "./linked-files.ts";
import type { Snapshot } from "./snapshot.ts";
import { isKind, type SectionFile, type YamlFile } from "./source-file.ts";

/** The files of one bid, each in its role; a file of the wrong kind has no role. */
export interface BidFiles {
  readonly manifest: YamlFile<"bid">;
  readonly workspace: YamlFile<"workspace"> | undefined;
  readonly tender: YamlFile<"tender"> | undefined;
  readonly company: YamlFile<"company"> | undefined;
  readonly documents: readonly YamlFile<"documents">[];
  readonly people: readonly YamlFile<"people">[];
  readonly contracts: readonly YamlFile<"contracts">[];
  readonly rates: readonly YamlFile<"rates">[];
  readonly specifications: readonly YamlFile<"specification">[];
  readonly pricing: YamlFile<"pricing"> | undefined;
  readonly questions: YamlFile<"questions"> | undefined;
  readonly sections: readonly SectionFile[];
  /** Every path that the manifest names, and what it leads to. */
  readonly references: readonly FileReference[];
  /** Paths of all files that belong to the bid, the manifest first. */
  readonly paths: readonly string[];
}

/** Finds the files of a bid in a snapshot and gives each its role. */
export function gatherFiles(manifest: YamlFile<"bid">, snapshot: Snapshot): BidFiles {
  const linked = linkFiles(manifest, snapshot);
  const pathsOf = (key: string): readonly string[] =>
    linked.references.flatMap((reference) =>
      reference.key === key && reference.path !== undefined ? [reference.path] : [],
    );
  const ofKind = <Kind extends FileKind>(paths: readonly string[], kind: Kind): readonly YamlFile<Kind>[] =>
    paths.map((path) => snapshot.files.get(path)).filter((file) => isKind(file, kind));

  const sections = pathsOf("sections").flatMap((path) => {
    const file = snapshot.files.get(path);
    return file?.form === "section" ? [file] : [];
  });
  const company = linked.company === undefined ? [] : [linked.company];
  const named = linked.references.flatMap((reference) => (reference.path === undefined ? [] : [reference.path]));
  const paths = [manifest.path, ...named, ...company, ...linked.library].filter((path) => snapshot.files.has(path));
  return {
    manifest,
    workspace: workspaceFile(snapshot),
    tender: ofKind(pathsOf("tender"), "tender")[0],
    company: ofKind(company, "company")[0],
    documents: ofKind(linked.library, "documents"),
    people: ofKind(linked.library, "people"),
    contracts: ofKind(linked.library, "contracts"),
    rates: ofKind(linked.library, "rates"),
    specifications: ofKind(pathsOf("specification"), "specification"),
    pricing: ofKind(pathsOf("pricing"), "pricing")[0],
    questions: ofKind(pathsOf("questions"), "questions")[0],
    sections,
    references: linked.references,
    paths: [...new Set(paths)],
  };
}
