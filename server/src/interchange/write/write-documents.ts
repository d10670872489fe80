import type { LibraryDocument } from "../../schema/generated/types.ts";
import type { WithForeignKeys } from "../bid/bid-reading.ts";
import { comments, type InterchangeLocale } from "../messages.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";

/** Writes `documents.bid.yaml`: the papers that came with a bid, without their files, which the data do not hold. */
export function writeDocuments(papers: readonly WithForeignKeys<LibraryDocument>[], locale: InterchangeLocale): string {
  const say = comments(locale);
  return emitYaml(
    { kind: "documents", version: 1, documents: papers },
    {
      above: new Map([["", [say("new.documents-head"), say("comment.documents-files")]]]),
      spaced: new Set(["documents", ...papers.map((_, index) => `documents.${index}`)]),
    },
  );
}
