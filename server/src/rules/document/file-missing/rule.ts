import { isBidYaml, isMarkdown } from "../../../model/paths.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { fileOfDocument, libraryText, referenceOf } from "../../support/documents/document-files.ts";
import { isSignatureFile } from "../../support/documents/signature-files.ts";
import { type SubmittedDocument, submittedDocuments } from "../../support/documents/submitted-documents.ts";
import { weighFlaw } from "../../support/documents/weigh-flaw.ts";
import { replaceAt } from "../../support/edits/replace-value.ts";
import { faultOf } from "../../support/references/reference-fault.ts";
import { findSimilarFile } from "../../support/references/similar-file.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A document that is handed in names a file that is not there. */
export default defineRule({
  id: "document/file-missing",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const all = submittedDocuments(bid);
    for (const submitted of all) {
      const { entry, document } = submitted;
      const reference = referenceOf(bid, document);
      if (!document || !reference) continue;
      const message = faultOf(reference);
      if (message === undefined) continue;
      const isThere = (other: SubmittedDocument): boolean => fileOfDocument(bid, other.document) !== undefined;
      const weight = weighFlaw(submitted, all, isThere);
      const problem = {
        at: placeOf(entry, "document"),
        message,
        params: {
          path: reference.written,
          title: document.title ?? document.id ?? "",
          ...weight.params,
        },
        related: [{ at: reference.at, message: "namedHere" as const }],
        ...weight.judged,
      };
      const similar = message === "missing" ? findSimilarFile(bid, reference, isAttachment) : undefined;
      const edit = similar === undefined ? undefined : replaceAt(libraryText(bid, reference), reference.at, similar);
      if (similar === undefined || !edit) yield problem;
      else {
        const params = { ...problem.params, similar };
        const fix = { title: "usePath" as const, params, edits: [edit], needsReview: true as const };
        yield { ...problem, message: "similar", params, fix };
      }
    }
  },
});

function isAttachment(path: string): boolean {
  return !isBidYaml(path) && !isMarkdown(path) && !isSignatureFile(path);
}
