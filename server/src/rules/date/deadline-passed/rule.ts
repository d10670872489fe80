import { isAfter, parseMoment } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The deadline has passed and the bid is not handed in, or it was handed in too late. */
export default defineRule({
  id: "date/deadline-passed",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const { status, submittedAt } = bid.manifest.data;
    const dates = bid.tender?.data.dates;
    const deadline = bid.submissionDeadline;
    if (!dates || !deadline) return;
    const params = { deadline: { date: deadline.text } };
    const related = [{ at: placeOf(dates, "submissionDeadline"), message: "deadline" as const }];
    if (status === "draft" || status === "ready") {
      if (!isAfter(bid.judgedAt, deadline)) return;
      const at = placeOf(bid.manifest.data, "status");
      yield { at, message: "passed", params: { ...params, status }, related };
    } else if (status === "submitted" || status === "lost") {
      // A bid that won was not late, whatever the dates say.
      const submitted = submittedAt === undefined ? undefined : parseMoment(submittedAt, bid.offset);
      if (!submitted || !isAfter(submitted, deadline)) return;
      const at = placeOf(bid.manifest.data, "submittedAt");
      yield { at, message: "late", params: { ...params, submittedAt: { date: submitted.text } }, related };
    }
  },
});
