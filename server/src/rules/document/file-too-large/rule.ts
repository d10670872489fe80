import type { BidModel } from "../../../model/bid-model.ts";
import type { RequiredDocumentData } from "../../../model/entities.ts";
import { type FileSizeLimit, formatFileSize, parseFileSize } from "../../../model/file-size.ts";
import { baseName } from "../../../model/paths.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { fileOfDocument, submittedFiles } from "../../support/documents/document-files.ts";
import { submittedDocuments } from "../../support/documents/submitted-documents.ts";
import { weighFlaw } from "../../support/documents/weigh-flaw.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The file of a document that is handed in is larger than the tender allows. */
export default defineRule({
  id: "document/file-too-large",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const all = submittedDocuments(bid);
    for (const submitted of submittedFiles(bid)) {
      const { entry, document, required, file, reference } = submitted;
      const found = limitOf(bid, required);
      if (!found || found.limit.bytes.gte(file.size)) continue;
      const { limit, at } = found;
      const weight = weighFlaw(submitted, all, (other) => {
        const size = fileOfDocument(bid, other.document)?.size;
        return size !== undefined && limit.bytes.gte(size);
      });
      yield {
        at: placeOf(entry, "document"),
        message: "large",
        params: {
          file: baseName(file.path),
          title: document.title ?? document.id ?? "",
          size: formatFileSize(file.size, limit),
          limit: limit.text,
          ...weight.params,
        },
        related: [
          { at: reference.at, message: "namedHere" },
          { at, message: "limit" },
        ],
        ...weight.judged,
      };
    }
  },
});

/** The limit for the file of one document, else the one for every file of the bid. */
function limitOf(
  bid: BidModel,
  required: RequiredDocumentData | undefined,
): { readonly limit: FileSizeLimit; readonly at: Place } | undefined {
  const own = required?.maxSize === undefined ? undefined : parseFileSize(required.maxSize);
  if (own && required) return { limit: own, at: placeOf(required, "maxSize") };
  const format = bid.tender?.data.format;
  const general = format?.maxFileSize === undefined ? undefined : parseFileSize(format.maxFileSize);
  return general && format ? { limit: general, at: placeOf(format, "maxFileSize") } : undefined;
}
