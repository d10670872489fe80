import { judgementOn } from "../../../model/timeline.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { isValidAt, submittedDocuments, timelineOf } from "../../support/documents/submitted-documents.ts";
import { findSubstitute, handInInstead } from "../../support/documents/substitute.ts";
import { weighFlaw } from "../../support/documents/weigh-flaw.ts";
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
      const found = timelineOf(bid, submitted);
      const until = found?.validity.until;
      const through = found?.use.through;
      if (!document || !required || !until || !through?.at) continue;
      const then = judgementOn(found.validity, through.event);
      if (then?.state !== "ended" || judgementOn(found.validity, "judged")?.state === "ended") continue;
      const weight = weighFlaw(submitted, all, (other) => isValidAt(bid, other.document, through.date));
      const substitute = findSubstitute(bid, submitted);
      const params = {
        title: found.validity.title,
        validUntil: { date: until.text },
        event: through.event,
        until: { date: through.date.text },
        days: 0 - (then.daysLeft ?? 0),
        ...weight.params,
        substitute: substitute?.title ?? "none",
      };
      yield {
        at: placeOf(entry, "document"),
        message: "early",
        params,
        related: [
          { at: placeOf(document, "validUntil"), message: "end" },
          { at: placeOf(required, "validThrough"), message: "demand" },
          { at: through.at, message: "event" },
        ],
        ...weight.judged,
        ...handInInstead(substitute),
      };
    }
  },
});
