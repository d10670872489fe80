import type { BidModel } from "../../../model/bid-model.ts";
import type { DocumentDemand } from "../../../model/demands.ts";
import { isWritten } from "../../../model/file-references.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import { defineRule, type PlacedEdit } from "../../define-rule.ts";
import { decisionOn } from "../../support/documents/submitted-documents.ts";
import { insertListItem } from "../../support/edits/insert-list-item.ts";
import { matchIds } from "../../support/references/look-alike.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A document is asked for on a condition, and the bid does not say whether the condition holds. */
export default defineRule({
  id: "document/condition-undecided",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const { manifest } = bid;
    const open = bid.demands.filter((demand) => isOpen(bid, demand));
    for (const [index, { required, source }] of open.entries()) {
      // Two repairs that both begin the list would clash: the first begins it, the others follow.
      const mayAdd = (manifest.data.decisions ?? []).length > 0 || index === 0;
      const edit = mayAdd ? addStub(bid, required.id ?? "") : undefined;
      yield {
        at: placeOfKey(manifest.data, isWritten(manifest.data, "decisions") ? "decisions" : "documents"),
        message: "undecided",
        params: {
          id: required.id ?? "",
          title: required.title ?? required.type ?? "",
          condition: shorten(required.condition ?? "", 120) || "none",
          asked: source ? "law" : "tender",
          law: source?.clause ?? "",
        },
        related: [{ at: placeOf(required, "condition"), message: "demand" }],
        ...(source ? { source } : {}),
        ...(edit ? { fix: { title: "addDecision" as const, edits: [edit], needsReview: true as const } } : {}),
      };
    }
  },
});

/** A document that is handed in answers the question by itself, and a decision that is begun is for the schema. */
function isOpen(bid: BidModel, { required }: DocumentDemand): boolean {
  if (required.nature !== "conditional" || !bid.concernsLot(required.lot)) return false;
  const id = required.id?.normalize("NFC");
  if (isMistyped(bid, required.id)) return false;
  const isHandedIn = (bid.manifest.data.documents ?? []).some((entry) => entry.required?.normalize("NFC") === id);
  return !isHandedIn && decisionOn(bid, required) === undefined;
}

/** A decision or a paper under an id that only looks like this one: `link/unknown-id` tells of it, with a repair. */
function isMistyped({ manifest, demands }: BidModel, id: string | undefined): boolean {
  const ids = demands.flatMap(({ required }) => required.id ?? []);
  const matcher = matchIds(ids);
  const written = [...(manifest.data.decisions ?? []), ...(manifest.data.documents ?? [])];
  return written.some(
    ({ required }) => required !== undefined && !ids.includes(required) && matcher.lookAlike(required)?.id === id,
  );
}

/** The decision itself is the writer's: the empty values are reported until they are filled in. */
function addStub({ manifest }: BidModel, id: string): PlacedEdit | undefined {
  return insertListItem(manifest, manifest.data, "decisions", [
    ["required", id],
    ["applies", undefined, "true / false"],
    ["reason", undefined],
  ]);
}
