import { formatFileSize, parseFileSize } from "../../../model/file-size.ts";
import { baseName } from "../../../model/paths.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { handedInFiles } from "../../support/documents/document-files.ts";
import messages from "./messages.en.json" with { type: "json" };

/** How many of the largest files are named. */
const named = 3;

/** All files together are larger than the tender takes. */
export default defineRule({
  id: "format/package-size",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const format = bid.tender?.data.format;
    const limit = format?.maxPackageSize === undefined ? undefined : parseFileSize(format.maxPackageSize);
    if (!format || !limit) return;
    const files = handedInFiles(bid);
    const total = files.reduce((bytes, file) => bytes + file.size, 0);
    if (limit.bytes.gte(total)) return;
    const largest = [...files].sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, named);
    yield {
      at: placeOfKey(bid.manifest.data, "documents"),
      message: "large",
      params: { total: formatFileSize(total, limit), limit: limit.text, count: files.length },
      related: [
        { at: placeOf(format, "maxPackageSize"), message: "limit" },
        ...largest.map(({ document, path, size }) => ({
          at: placeOf(document, "file"),
          message: "file" as const,
          params: { name: baseName(path), size: formatFileSize(size, limit) },
        })),
      ],
    };
  },
});
