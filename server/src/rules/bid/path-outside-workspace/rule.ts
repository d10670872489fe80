import type { BidModel } from "../../../model/bid-model.ts";
import type { FileReference } from "../../../model/file-references.ts";
import { resolveReference } from "../../../model/file-references.ts";
import { resolvePath } from "../../../model/paths.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { submittedDocuments } from "../../support/documents/submitted-documents.ts";
import { replaceAt } from "../../support/edits/replace-value.ts";
import { namedFiles } from "../../support/references/named-files.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A path of the bid leads out of the workspace, or is of a form that is never followed. */
export default defineRule({
  id: "bid/path-outside-workspace",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const { reference, at, setting } of namedFiles(bid)) {
      const message = messageOf(reference);
      if (message === undefined) continue;
      const params = { path: reference.written, document: "none" };
      const related = setting ? [{ at: setting, message: "namedHere" as const }] : [];
      const source = (setting ? bid.workspace?.text : bid.manifest.text) ?? "";
      yield { at, message, params, related, ...repair(bid, reference, source) };
    }
    for (const { entry, document } of submittedDocuments(bid)) {
      if (document?.file === undefined) continue;
      const reference = resolveReference("file", document.file, placeOf(document, "file"), bid.entries);
      const message = messageOf(reference);
      if (message === undefined) continue;
      const params = { path: reference.written, document: document.title ?? document.id ?? "" };
      const source = bid.documents.find((file) => file.path === reference.at.file)?.text ?? "";
      const related = [{ at: reference.at, message: "inLibrary" as const }];
      yield { at: placeOf(entry, "document"), message, params, related, ...repair(bid, reference, source) };
    }
  },
});

const messageByRefusal = {
  "leaves-root": "leaves",
  absolute: "absolute",
  home: "absolute",
  address: "address",
  backslash: "backslash",
  "control-character": "control",
  empty: undefined,
} as const;

function messageOf({ state, refusal }: FileReference) {
  if (state === "outside") return "link";
  return state === "refused" && refusal ? messageByRefusal[refusal] : undefined;
}

/** A path with backslashes usually means the same with forward ones. */
function repair(bid: BidModel, { key, written, refusal, at }: FileReference, source: string) {
  const path = written.replaceAll("\\", "/");
  const edit = refusal === "backslash" && resolvePath(at.file, path).ok ? replaceAt(source, at, path) : undefined;
  if (!edit) return {};
  const isThere = resolveReference(key, path, at, bid.entries).state === "file";
  const review = isThere ? {} : { needsReview: true as const };
  return { fix: { title: "useSlashes" as const, params: { slashed: path }, edits: [edit], ...review } };
}
