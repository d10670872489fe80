import type { Snapshot } from "../model/snapshot.ts";
import { fileOf } from "./file-of.ts";
import type { OutlineNode } from "./navigation-service.ts";
import { outlineOfSection } from "./outline-of-section.ts";
import { outlineOfYaml } from "./outline-of-yaml.ts";

/** The outline of a file: the lists and entries of YAML, the headings, tables and figures of a section. */
export function provideDocumentSymbols(snapshot: Snapshot, request: { readonly file: string }): readonly OutlineNode[] {
  const file = fileOf(snapshot, request.file);
  if (!file) return [];
  return file.form === "section" ? outlineOfSection(file) : outlineOfYaml(file);
}
