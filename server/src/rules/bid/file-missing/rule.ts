import type { BidModel } from "../../../model/bid-model.ts";
import type { FileReference } from "../../../model/file-references.ts";
import { extensionOf, isBidYaml, isManifest, isMarkdown, isWorkspaceFile } from "../../../model/paths.ts";
import { defineRule } from "../../define-rule.ts";
import { replaceAt } from "../../support/edits/replace-value.ts";
import { namedFiles } from "../../support/references/named-files.ts";
import { faultOf } from "../../support/references/reference-fault.ts";
import { findSimilarFile } from "../../support/references/similar-file.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A manifest names a file that is not there, or that cannot be read. */
export default defineRule({
  id: "bid/file-missing",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const { reference, at, setting } of namedFiles(bid)) {
      const message = faultOf(reference);
      if (message === undefined) continue;
      const problem = {
        at,
        message,
        params: { path: reference.written, role: reference.key },
        related: setting ? [{ at: setting, message: "namedHere" as const }] : [],
      };
      const similar = message === "missing" ? findSimilarFile(bid, reference, acceptsFor(bid, reference)) : undefined;
      const source = setting ? bid.workspace?.text : bid.manifest.text;
      const edit = similar === undefined ? undefined : replaceAt(source ?? "", reference.at, similar);
      if (similar === undefined || !edit) yield problem;
      else {
        const params = { ...problem.params, similar };
        const fix = { title: "usePath" as const, params, edits: [edit], needsReview: true as const };
        yield { ...problem, message: "similar", params, fix };
      }
    }
  },
});

/** Files of the right sort that the manifest does not name yet. */
function acceptsFor(bid: BidModel, { key }: FileReference): (path: string) => boolean {
  const named = new Set(bid.references.map((reference) => reference.path));
  return (path) => {
    if (named.has(path) || isManifest(path) || isWorkspaceFile(path)) return false;
    if (key === "sections") return isMarkdown(path);
    return key === "template" ? /^do[ct][xm]?$/.test(extensionOf(path)) : isBidYaml(path);
  };
}
