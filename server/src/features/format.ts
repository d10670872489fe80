import type { FileEdit } from "../analysis/finding.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { formatYaml } from "../syntax/yaml/layout/format-yaml.ts";
import { fileOf } from "./file-of.ts";

/** The edits that bring a bid file into its usual layout. Markdown is left to those who know it. */
export function provideFormatting(snapshot: Snapshot, request: { readonly file: string }): readonly FileEdit[] {
  const file = fileOf(snapshot, request.file);
  if (!file || file.form === "section") return [];
  return formatYaml(file.text, file.tree).map(({ span, newText }) => ({
    file: file.path,
    range: file.lines.rangeOf(span),
    newText,
  }));
}
