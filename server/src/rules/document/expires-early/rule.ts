import { isAfter } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { isDecisive, isValidAt, submittedDocuments, validUntil } from "../../support/submitted-documents.ts";
import { findSubstitute } from "../../support/substitute.ts";
import { validityHorizon } from "../../support/validity-horizon.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A document that is handed in is still valid, but ends before the tender allows. */
export default defineRule({
  id: "document/expires-early",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const all = submittedDocuments(bid);
    for (const submitted of all) {
      const { entry, document, required } = submitted;
      const end = document && validUntil(bid, document);
      const horizon = required && validityHorizon(bid, required);
      if (!document || !end || !horizon || isAfter(bid.judgedAt, end) || !isAfter(horizon.until, end)) continue;
      const decisive = isDecisive(submitted, all, (other) => isValidAt(bid, other.document, horizon.until));
      const substitute = findSubstitute(bid, submitted, horizon.until);
      const params = {
        title: document.title ?? document.id ?? "",
        validUntil: end.text,
        event: horizon.event,
        until: horizon.until.text,
        decisive: decisive ? "yes" : "no",
        substitute: substitute?.title ?? "none",
      };
      yield {
        at: placeOf(entry, "document"),
        message: "early",
        params,
        related: [
          { at: placeOf(document, "validUntil"), message: "end" },
          { at: placeOf(required, "validThrough"), message: "demand" },
          { at: horizon.at, message: "event" },
        ],
        ...(decisive ? {} : { verdict: "formal" as const }),
        ...(substitute?.edit
          ? { fix: { title: "handIn" as const, params, edits: [substitute.edit], needsReview: true as const } }
          : {}),
      };
    }
  },
});
