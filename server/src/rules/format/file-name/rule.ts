import { baseName, folderOf } from "../../../model/paths.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { handedInFiles } from "../../support/documents/document-files.ts";
import messages from "./messages.en.json" with { type: "json" };
import { readNamePattern } from "./name-pattern.ts";
import options from "./options.schema.json" with { type: "json" };

/** Names that Windows, archives and platforms refuse. */
const refused = /[<>:"|?*\\\p{Cc}]|[. ]$/u;

/** A file that is handed in has a name that platforms refuse, or another than the tender asks for. */
export default defineRule({
  id: "format/file-name",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  options,
  *check({ bid, options: { maxLength } }) {
    const format = bid.tender?.data.format;
    const pattern = format?.fileNamePattern === undefined ? undefined : readNamePattern(format.fileNamePattern);
    const own = folderOf(bid.manifest.path);
    for (const { path, document, at } of handedInFiles(bid)) {
      const name = baseName(path);
      const sign = refused.exec(name)?.[0];
      const params = { name, title: document.title ?? document.id ?? "", sign: sign ?? "", maxLength };
      const file = { at: placeOf(document, "file"), message: "file" as const };
      if (sign !== undefined) yield { at, message: "sign", params, related: [file] };
      else if (name.length > maxLength) yield { at, message: "long", params, related: [file] };
      // The library serves all tenders: only a file that was made for this bid can have this tender's name.
      else if (format && pattern && (own === "" || path.startsWith(`${own}/`)) && !pattern.test(name)) {
        const demand = { at: placeOf(format, "fileNamePattern"), message: "demand" as const };
        yield {
          at,
          message: "pattern",
          params: { ...params, pattern: format.fileNamePattern ?? "" },
          related: [demand, file],
        };
      }
    }
  },
});
