import type { BidModel } from "../../../model/bid-model.ts";
import type { DocumentDemand } from "../../../model/demands.ts";
import { libraryOf } from "../../../model/submitted-documents.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { documentsOfType } from "../../support/documents/documents-of-type.ts";
import { decisionOn } from "../../support/documents/submitted-documents.ts";
import { isSound } from "../../support/documents/substitute.ts";
import {
  type AnsweredDemand,
  answeredDemands,
  type UnmetDemand,
  unmetDemands,
} from "../../support/documents/unmet-demands.ts";
import { insertListItem } from "../../support/edits/insert-list-item.ts";
import { replaceValue } from "../../support/edits/replace-value.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A document that must come with the bid is not named, or the name leads to nothing. */
export default defineRule({
  id: "document/missing",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const { demand, entry } of unmetDemands(bid)) {
      yield {
        at: entry ? placeOf(entry, "document") : placeOfKey(bid.manifest.data, "documents"),
        ...describe(bid, demand, demand.required.id ?? "", entry),
        ...(demand.source ? { source: demand.source } : {}),
      };
    }
    for (const answered of answeredDemands(bid)) yield* checkType(bid, answered);
  },
});

function describe(bid: BidModel, { required, source }: DocumentDemand, id: string, entry: UnmetDemand["entry"]) {
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
    validUntil: { date: found?.document.validUntil ?? "" },
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

/** Another kind of document is handed in, though the library holds one of the kind that is asked for. */
function* checkType(
  bid: BidModel,
  { demand: { required }, entries }: AnsweredDemand,
): Generator<RuleProblem<keyof typeof messages>> {
  const library = libraryOf(bid);
  const handedIn = entries.flatMap(({ document }) => library.get(document?.normalize("NFC") ?? "") ?? []);
  const wanted = required.type?.normalize("NFC");
  const [entry] = entries;
  const [named] = handedIn;
  if (!entry || !named || handedIn.some(({ type }) => type === undefined || type.normalize("NFC") === wanted)) return;
  const found = documentsOfType(bid, required.type, bid.judgedAt).find(
    ({ document, valid }) => valid && isSound(bid, document, required),
  );
  const edit = found && replaceValue(entry, "document", found.id);
  if (!found) return;
  const params = {
    id: required.id ?? "",
    title: required.title ?? required.type ?? "",
    namedTitle: named.title ?? named.id ?? "",
    found: found.id,
    foundTitle: found.document.title ?? found.id,
  };
  yield {
    at: placeOf(entry, "document"),
    message: "otherType",
    verdict: "formal",
    params,
    related: [
      { at: placeOf(required), message: "demand" },
      { at: placeOf(found.document), message: "inLibrary" },
    ],
    ...(edit && { fix: { title: "handIn", params, edits: [edit], needsReview: true } }),
  };
}
