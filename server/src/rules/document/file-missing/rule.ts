import type { BidModel } from "../../../model/bid-model.ts";
import type { DocumentData } from "../../../model/entities.ts";
import { type FileReference, resolveReference } from "../../../model/file-references.ts";
import { isBidYaml, isMarkdown } from "../../../model/paths.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { faultOf } from "../../support/reference-fault.ts";
import { replaceAt } from "../../support/replace-value.ts";
import { findSimilarFile } from "../../support/similar-file.ts";
import { isDecisive, type SubmittedDocument, submittedDocuments } from "../../support/submitted-documents.ts";
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
      const reference = fileOfDocument(bid, document);
      if (!document || !reference) continue;
      const message = faultOf(reference);
      if (message === undefined) continue;
      const isThere = (other: SubmittedDocument): boolean => fileOfDocument(bid, other.document)?.state === "file";
      const decisive = isDecisive(submitted, all, isThere);
      const problem = {
        at: placeOf(entry, "document"),
        message,
        params: {
          path: reference.written,
          title: document.title ?? document.id ?? "",
          decisive: decisive ? "yes" : "no",
        },
        related: [{ at: reference.at, message: "namedHere" as const }],
        ...(decisive ? {} : { verdict: "formal" as const }),
      };
      const similar = message === "missing" ? findSimilarFile(bid, reference, isAttachment) : undefined;
      const source = bid.documents.find((file) => file.path === reference.at.file)?.text ?? "";
      const edit = similar === undefined ? undefined : replaceAt(source, reference.at, similar);
      if (similar === undefined || !edit) yield problem;
      else {
        const params = { ...problem.params, similar };
        const fix = { title: "usePath" as const, params, edits: [edit], needsReview: true as const };
        yield { ...problem, message: "similar", params, fix };
      }
    }
  },
});

function fileOfDocument(bid: BidModel, document: DocumentData | undefined): FileReference | undefined {
  if (document?.file === undefined) return undefined;
  return resolveReference("file", document.file, placeOf(document, "file"), bid.entries);
}

function isAttachment(path: string): boolean {
  return !isBidYaml(path) && !isMarkdown(path);
}
