import type { BidModel } from "../../../model/bid-model.ts";
import { baseName, extensionOf, folderOf, relativePath, withoutExtension } from "../../../model/paths.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import {
  fileOfDocument,
  libraryText,
  type SubmittedFile,
  submittedFiles,
} from "../../support/documents/document-files.ts";
import { type AllowedTypes, allowedTypes } from "../../support/documents/file-types.ts";
import { submittedDocuments } from "../../support/documents/submitted-documents.ts";
import { weighFlaw } from "../../support/documents/weigh-flaw.ts";
import { replaceAt } from "../../support/edits/replace-value.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The file of a document that is handed in is of a type that the buyer does not take. */
export default defineRule({
  id: "document/file-type",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const all = submittedDocuments(bid);
    for (const submitted of submittedFiles(bid)) {
      const { entry, document, required, file, reference } = submitted;
      const allowed = allowedTypes(bid, required);
      if (!allowed || allowed.accepts(file.path)) continue;
      const weight = weighFlaw(submitted, all, (other) => {
        const otherFile = fileOfDocument(bid, other.document);
        return otherFile !== undefined && allowed.accepts(otherFile.path);
      });
      const twin = findTwin(bid, submitted, allowed);
      const edit = twin === undefined ? undefined : replaceAt(libraryText(bid, reference), reference.at, twin);
      const params = {
        file: baseName(file.path),
        title: document.title ?? document.id ?? "",
        ending: extensionOf(file.path) || "none",
        types: { list: allowed.written },
        asked: allowed.isOwn ? "document" : "all",
        twin: edit && twin !== undefined ? twin : "none",
        ...weight.params,
        // What is said of all files may be meant for the proposal itself.
        ...(allowed.isOwn ? {} : { decisive: "no" }),
      };
      yield {
        at: placeOf(entry, "document"),
        message: "wrong",
        params,
        related: [
          { at: reference.at, message: "namedHere" },
          { at: allowed.at, message: "allowed" },
        ],
        ...weight.judged,
        ...(allowed.isOwn ? {} : { verdict: "formal" as const }),
        ...(edit ? { fix: { title: "useTwin" as const, edits: [edit], needsReview: true as const } } : {}),
      };
    }
  },
});

/** The same document beside it in a type that is allowed, as the library would write its path. */
function findTwin(bid: BidModel, { file, reference }: SubmittedFile, allowed: AllowedTypes): string | undefined {
  const stem = stemOf(file.path);
  const twin = [...bid.entries.values()].find(
    (other) => other.kind === "file" && other.size > 0 && stemOf(other.path) === stem && allowed.accepts(other.path),
  );
  if (!twin) return undefined;
  return reference.written.startsWith("/") ? `/${twin.path}` : relativePath(reference.at.file, twin.path);
}

function stemOf(path: string): string {
  return `${folderOf(path)}/${withoutExtension(baseName(path).normalize("NFC")).toLowerCase()}`;
}
