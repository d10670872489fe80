import { isWritten } from "../../../model/file-references.ts";
import { judgementOn } from "../../../model/timeline.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { describeDuration } from "../../support/documents/describe-duration.ts";
import { submittedDocuments, timelineOf } from "../../support/documents/submitted-documents.ts";
import { findSubstitute, handInInstead, isFresh } from "../../support/documents/substitute.ts";
import { weighFlaw } from "../../support/documents/weigh-flaw.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A document that is handed in was issued longer before the deadline than it may be. */
export default defineRule({
  id: "document/too-old",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const all = submittedDocuments(bid);
    for (const submitted of all) {
      const { entry, document, required } = submitted;
      const found = timelineOf(bid, submitted);
      const { age, freshSince = "", through } = found?.use ?? {};
      if (!found || !document || !required || age === undefined || age === "fresh") continue;
      // Whoever gets a new paper because this one ends gets a fresh one.
      const ends = ["judged" as const, ...(through ? [through.event] : [])];
      if (ends.some((event) => judgementOn(found.validity, event)?.state === "ended")) continue;
      const at = placeOf(entry, "document");
      const params = {
        title: found.validity.title,
        since: { date: freshSince },
        deadline: { date: bid.submissionDeadline?.text ?? "" },
        ...describeDuration(required.notOlderThan ?? ""),
      };
      const demand = { at: placeOf(required, "notOlderThan"), message: "demand" as const };
      if (age === "unknown") {
        // A date that cannot be read is for the schema to report.
        if (isWritten(document, "issued")) continue;
        const related = [{ at: placeOf(document), message: "undated" as const }, demand];
        const { source } = submitted;
        yield { at, message: "unknown", params, related, verdict: "formal", ...(source ? { source } : {}) };
        continue;
      }
      const weight = weighFlaw(submitted, all, (other) => isFresh(bid, other.document, required));
      const substitute = findSubstitute(bid, submitted);
      const told = {
        ...params,
        ...weight.params,
        issued: { date: document.issued ?? "" },
        substitute: substitute?.title ?? "none",
      };
      yield {
        at,
        message: "old",
        params: told,
        related: [{ at: placeOf(document, "issued"), message: "issued" }, demand],
        ...weight.judged,
        ...handInInstead(substitute),
      };
    }
  },
});
