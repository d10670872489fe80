import { daysBetween, isAfter } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };
import options from "./options.schema.json" with { type: "json" };

const millisecondsOfDay = 86_400_000;

/** The deadline is near, and the bid is still a draft. */
export default defineRule({
  id: "date/deadline-near",
  verdict: "advice",
  fixable: false,
  scope: "bid",
  messages,
  options,
  *check({ bid, options: { days: limit } }) {
    const dates = bid.tender?.data.dates;
    const deadline = bid.submissionDeadline;
    if (!dates || !deadline || bid.manifest.data.status !== "draft" || isAfter(bid.judgedAt, deadline)) return;
    const days = daysBetween(bid.judgedAt, deadline, bid.offset);
    const left = deadline.start - bid.judgedAt.start;
    // On the last day it is near whatever the hour.
    if (days > 0 && left > limit * millisecondsOfDay) return;
    yield {
      at: placeOf(bid.manifest.data, "status"),
      message: "near",
      params: { deadline: { date: deadline.text }, days },
      related: [{ at: placeOf(dates, "submissionDeadline"), message: "deadline" }],
    };
  },
});
