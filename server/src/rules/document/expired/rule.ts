import { judgementOn } from "../../../model/timeline.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { isValidAt, submittedDocuments, timelineOf } from "../../support/documents/submitted-documents.ts";
import { findSubstitute, handInInstead } from "../../support/documents/substitute.ts";
import { weighFlaw } from "../../support/documents/weigh-flaw.ts";
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
      const { entry, document, required } = submitted;
      const found = timelineOf(bid, submitted);
      const until = found?.validity.until;
      if (!document || !until || judgementOn(found.validity, "judged")?.state !== "ended") continue;
      const weight = weighFlaw(submitted, all, (other) => isValidAt(bid, other.document, bid.judgedAt));
      const substitute = findSubstitute(bid, submitted);
      const params = {
        title: found.validity.title,
        validUntil: { date: until.text },
        ...weight.params,
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
        ...weight.judged,
        ...handInInstead(substitute),
      };
    }
  },
});
