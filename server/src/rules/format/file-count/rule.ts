import { placeOf, placeOfKey } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { handedInFiles } from "../../support/documents/document-files.ts";
import messages from "./messages.en.json" with { type: "json" };

/** More files are handed in than the tender takes. */
export default defineRule({
  id: "format/file-count",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const format = bid.tender?.data.format;
    const limit = format?.maxFiles;
    if (!format || limit === undefined) return;
    // The exported bid is a file, too.
    const count = handedInFiles(bid).length + 1;
    if (count <= limit) return;
    yield {
      at: placeOfKey(bid.manifest.data, "documents"),
      message: "many",
      params: { count, limit },
      related: [{ at: placeOf(format, "maxFiles"), message: "limit" }],
    };
  },
});
