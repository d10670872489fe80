import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { fileOfDocument, submittedFiles } from "../../support/documents/document-files.ts";
import { submittedDocuments } from "../../support/documents/submitted-documents.ts";
import { weighFlaw } from "../../support/documents/weigh-flaw.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The file of a document that is handed in holds nothing. */
export default defineRule({
  id: "document/file-empty",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const all = submittedDocuments(bid);
    for (const submitted of submittedFiles(bid)) {
      const { entry, document, file, reference } = submitted;
      if (file.size > 0) continue;
      const hasContent = (size: number | undefined): boolean => size !== undefined && size > 0;
      const weight = weighFlaw(submitted, all, (other) => hasContent(fileOfDocument(bid, other.document)?.size));
      yield {
        at: placeOf(entry, "document"),
        message: "empty",
        params: { path: reference.written, title: document.title ?? document.id ?? "", ...weight.params },
        related: [{ at: reference.at, message: "namedHere" }],
        ...weight.judged,
      };
    }
  },
});
