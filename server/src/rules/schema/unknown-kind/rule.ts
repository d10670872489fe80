import type { FileReference } from "../../../model/file-references.ts";
import type { SourceFile } from "../../../model/source-file.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { namedFiles } from "../../support/references/named-files.ts";
import messages from "./messages.en.json" with { type: "json" };

/**
 * A file does not say what it holds, or a manifest names a file of another kind than it should. The first is raised
 * where files are read, the second here.
 */
export default defineRule({
  id: "schema/unknown-kind",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const { reference, at, setting } of namedFiles(bid)) {
      const file = reference.path === undefined ? undefined : bid.sources.get(reference.path);
      const message = file && mismatch(reference, file);
      if (!file || !message) continue;
      const found = file.form === "yaml" ? file.kind : "section";
      const kindPlace = file.form === "yaml" ? [{ at: placeOf(file.data, "kind"), message: "kindHere" as const }] : [];
      yield {
        at,
        message,
        params: { path: reference.written, found, expected: reference.key },
        related: [...kindPlace, ...(setting ? [{ at: setting, message: "namedHere" as const }] : [])],
      };
    }
  },
});

/** What is wrong with the kind of the file that `key` names; a file that cannot be read has findings of its own. */
function mismatch({ key }: FileReference, file: SourceFile): "wrongKind" | "notSection" | "notYaml" | undefined {
  if (key === "template") return undefined;
  if (key === "sections") return file.form === "yaml" ? "notSection" : undefined;
  if (file.form === "section") return "notYaml";
  return file.form === "yaml" && file.kind !== key ? "wrongKind" : undefined;
}
