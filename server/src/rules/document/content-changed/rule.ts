import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { submittedFiles } from "../../support/documents/document-files.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The file of a document that is handed in is not the one whose fingerprint the library holds. */
export default defineRule({
  id: "document/content-changed",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const seen = new Set<unknown>();
    for (const { entry, document, file, reference } of submittedFiles(bid)) {
      if (document.sha256 === undefined || file.sha256 === undefined || file.size === 0) continue;
      if (document.sha256.toLowerCase() === file.sha256 || seen.has(document)) continue;
      seen.add(document);
      yield {
        at: placeOf(entry, "document"),
        message: "changed",
        params: { path: reference.written, title: document.title ?? document.id ?? "", sha256: file.sha256 },
        related: [{ at: placeOf(document, "sha256"), message: "fingerprint" }],
      };
    }
  },
});
