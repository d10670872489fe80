import type { BidModel } from "../../../model/bid-model.ts";
import type { DocumentData } from "../../../model/entities.ts";
import { keyOfEntry } from "../../../model/submitted-documents.ts";
import { placeOf } from "../../../schema/place.ts";
import { groupBy } from "../../../text/group-by.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { type SubmittedFile, submittedFiles } from "../../support/documents/document-files.ts";
import { submittedDocuments } from "../../support/documents/submitted-documents.ts";
import { removeListItem } from "../../support/edits/remove-list-item.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** One document is handed in twice, or two documents that are handed in are one. */
export default defineRule({
  id: "document/duplicate",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    yield* repeatedEntries(bid);
    yield* repeatedIds(bid);
    yield* repeatedFiles(bid);
  },
});

/** The same paper for the same demand. */
function* repeatedEntries(bid: BidModel): Generator<Problem> {
  const list = bid.manifest.data.documents ?? [];
  const first = new Map<string, (typeof list)[number]>();
  const handedIn = new Map(submittedDocuments(bid).map(({ entry, document }) => [keyOfEntry(entry), document]));
  for (const [index, entry] of list.entries()) {
    const key = keyOfEntry(entry);
    // What belongs to a lot that is not bid for is not handed in at all.
    if (key === undefined || !handedIn.has(key)) continue;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      continue;
    }
    const edit = removeListItem(bid.manifest, list, index);
    const title = handedIn.get(key)?.title ?? entry.document ?? "";
    yield {
      at: placeOf(entry, "document"),
      message: "entry",
      params: { title, required: entry.required ?? "" },
      related: [{ at: placeOf(earlier, "document"), message: "first" }],
      // A comment, or a key of the writer's own, is not thrown away.
      ...(edit && Object.keys(entry).length === 2
        ? { fix: { title: "remove", edits: [edit], needsReview: true } }
        : {}),
    };
  }
}

/** Two papers of the library under the id that the bid names. */
function* repeatedIds(bid: BidModel): Generator<Problem> {
  const byId = groupBy(
    bid.documents.flatMap((file) => file.data.documents ?? []),
    (document) => document.id?.normalize("NFC"),
  );
  const told = new Set<string>();
  for (const { entry } of submittedDocuments(bid)) {
    const id = entry.document?.normalize("NFC");
    const found = id === undefined ? undefined : byId.get(id);
    if (id === undefined || !found || found.length < 2 || told.has(id)) continue;
    told.add(id);
    const [one, other] = found;
    yield {
      at: placeOf(entry, "document"),
      message: "id",
      params: { id, first: one?.title ?? id, other: other?.title ?? id },
      related: found.map((document) => ({ at: placeOf(document, "id"), message: "declared" as const })),
    };
  }
}

/** Two papers with one file, or with files of one content. */
function* repeatedFiles(bid: BidModel): Generator<Problem> {
  const first = new Map<string, SubmittedFile>();
  const told = new Set<DocumentData>();
  for (const submitted of submittedFiles(bid)) {
    const { document, entry, file } = submitted;
    const path = `path ${file.path.normalize("NFC")}`;
    // Empty files are equal, but for a reason of their own.
    const content = file.size === 0 ? undefined : (file.sha256 ?? document.sha256?.toLowerCase());
    const earlier = first.get(path) ?? (content === undefined ? undefined : first.get(content));
    if (!first.has(path)) first.set(path, submitted);
    if (content !== undefined && !first.has(content)) first.set(content, submitted);
    if (!earlier || earlier.document === document || told.has(document)) continue;
    told.add(document);
    yield {
      at: placeOf(entry, "document"),
      message: "file",
      params: {
        title: document.title ?? document.id ?? "",
        other: earlier.document.title ?? earlier.document.id ?? "",
        path: earlier.reference.written,
        same: earlier.file.path === file.path ? "file" : "content",
      },
      related: [
        { at: placeOf(document, "file"), message: "ownFile" },
        { at: placeOf(earlier.document, "file"), message: "otherFile" },
      ],
    };
  }
}
