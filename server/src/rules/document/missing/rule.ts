import type { BidModel } from "../../../model/bid-model.ts";
import type { DocumentDemand } from "../../../model/demands.ts";
import { folderOf } from "../../../model/paths.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { documentsOfType } from "../../support/documents/documents-of-type.ts";
import { decisionOn, isObligatory, libraryOf } from "../../support/documents/submitted-documents.ts";
import { isSound } from "../../support/documents/substitute.ts";
import { insertListItem } from "../../support/edits/insert-list-item.ts";
import { replaceValue } from "../../support/edits/replace-value.ts";
import { isInOtherForm, isReadInPart, wordsOf, wordsOfBrokenFiles } from "../../support/references/broken-files.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A document that must come with the bid is not named, or the name leads to nothing. */
export default defineRule({
  id: "document/missing",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const { data } = bid.manifest;
    // Something else than a list may be meant for all that is missed.
    if (data.documents === undefined && isInOtherForm(data, "documents")) return;
    const library = libraryOf(bid);
    const unread = isInOtherForm(data, "documents") ? wordsOf(bid.manifest) : wordsOfBrokenFiles([bid.manifest]);
    for (const { required, source } of demandsOf(bid)) {
      const id = required.id ?? "";
      // In a manifest of which a part cannot be read, its entry may be hidden behind what cannot be read.
      if (unread.has(id.normalize("NFC"))) continue;
      const entries = entriesFor(bid, id);
      const answered = entries.some(({ document }) => document && library.has(document.normalize("NFC")));
      // A library of which a part cannot be read may well hold the document.
      if (answered || (entries.length > 0 && !isLibraryReadable(bid))) continue;
      const entry = entries[0];
      yield {
        at: entry ? placeOf(entry, "document") : placeOfKey(data, "documents"),
        ...describe(bid, { required, source }, id, entry),
        ...(source ? { source } : {}),
      };
    }
  },
});

type Entry = ReturnType<typeof entriesFor>[number];

function describe(bid: BidModel, { required, source }: DocumentDemand, id: string, entry: Entry | undefined) {
  const decision = required.nature === "conditional" ? decisionOn(bid, required) : undefined;
  const offered = documentsOfType(bid, required.type, bid.judgedAt);
  const found = offered.find(({ document }) => isSound(bid, document, required)) ?? offered[0];
  const params = {
    id,
    title: required.title ?? required.type ?? id,
    nature: source && required.nature !== "conditional" ? "law" : (required.nature ?? "mandatory"),
    law: source?.clause ?? "",
    state: !entry ? "absent" : entry.document === undefined ? "empty" : "unknown",
    named: entry?.document ?? "",
    found: found?.id ?? "",
    foundTitle: found?.document.title ?? found?.id ?? "",
    validUntil: found?.document.validUntil ?? "",
  };
  const related = [
    { at: placeOf(required), message: "demand" as const },
    ...(decision ? [{ at: placeOf(decision, "applies"), message: "decision" as const }] : []),
    ...(found ? [{ at: placeOf(found.document), message: "inLibrary" as const }] : []),
  ];
  if (!found) return { message: "nothing" as const, params, related };
  if (!found.valid) return { message: "onlyExpired" as const, params, related };
  const edit = entry
    ? replaceValue(entry, "document", found.id)
    : insertListItem(bid.manifest, bid.manifest.data, "documents", [
        ["required", id],
        ["document", found.id],
      ]);
  if (!edit) return { message: "available" as const, params, related };
  const fix = { title: "handIn" as const, params, edits: [edit], needsReview: true as const };
  return { message: "available" as const, params, related, fix };
}

/** The demands that must be met. */
function demandsOf(bid: BidModel): readonly DocumentDemand[] {
  return bid.demands.filter(({ required }) => bid.concernsLot(required.lot) && isObligatory(bid, required));
}

function entriesFor(bid: BidModel, id: string) {
  const wanted = id.normalize("NFC");
  return (bid.manifest.data.documents ?? []).filter((entry) => entry.required?.normalize("NFC") === wanted);
}

/** A file of which nobody can tell what it is, such as one with a half-written `kind`, may be a part of the library. */
function isLibraryReadable(bid: BidModel): boolean {
  const folder = bid.company && folderOf(bid.company.path);
  const isUnread = [...bid.sources.values()].some(
    ({ form, path }) =>
      (form === "unknown" || form === "broken") && (folder === undefined || folderOf(path) === folder),
  );
  return !isUnread && !bid.documents.some((file) => isReadInPart(file) || isInOtherForm(file.data, "documents"));
}
