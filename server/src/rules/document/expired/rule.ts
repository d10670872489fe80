import { judgementOn } from "../../../model/timeline.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { isDecisive, isValidAt, submittedDocuments, timelineOf } from "../../support/submitted-documents.ts";
import { findSubstitute } from "../../support/substitute.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A document that is handed in is no longer valid. */
export default defineRule({
  id: "document/expired",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const all = submittedDocuments(bid);
    for (const submitted of all) {
      const { entry, document, required, source } = submitted;
      const found = timelineOf(bid, submitted);
      const until = found?.validity.until;
      if (!document || !until || judgementOn(found.validity, "judged")?.state !== "ended") continue;
      const decisive = isDecisive(submitted, all, (other) => isValidAt(bid, other.document, bid.judgedAt));
      const substitute = findSubstitute(bid, submitted, bid.judgedAt);
      const params = {
        title: found.validity.title,
        validUntil: until.text,
        decisive: !decisive ? "no" : source ? "law" : "yes",
        law: source?.clause ?? "",
        substitute: substitute?.title ?? "none",
      };
      yield {
        at: placeOf(entry, "document"),
        message: "expired",
        params,
        related: [
          { at: placeOf(document, "validUntil"), message: "end" },
          ...(required ? [{ at: placeOf(required), message: "demand" as const }] : []),
        ],
        ...(decisive ? {} : { verdict: "formal" as const }),
        ...(substitute?.edit
          ? { fix: { title: "handIn" as const, params, edits: [substitute.edit], needsReview: true as const } }
          : {}),
        ...(source ? { source } : {}),
      };
    }
  },
});
