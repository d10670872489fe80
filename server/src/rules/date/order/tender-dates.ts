import type { BidModel } from "../../../model/bid-model.ts";
import { isAfter, parseMoment } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import type { RuleProblem } from "../../define-rule.ts";
import type messages from "./messages.en.json";

export type OrderProblem = RuleProblem<keyof typeof messages>;

/** The dates of a tender in the order in which they come. */
const events = [
  "clarificationDeadline",
  "submissionDeadline",
  "opening",
  "contractSigning",
  "executionStart",
  "executionEnd",
] as const;

/** Dates of the tender of which the later event comes first; each with its nearest neighbour that has a date. */
export function* tenderDates(bid: BidModel): Generator<OrderProblem> {
  const dates = bid.tender?.data.dates;
  if (!dates) return;
  const dated = events.flatMap((event) => {
    const text = dates[event];
    const moment = text === undefined ? undefined : parseMoment(text, bid.offset);
    return moment ? [{ event, moment }] : [];
  });
  for (const [index, second] of dated.entries()) {
    const first = dated[index - 1];
    if (!first || !isAfter(first.moment, second.moment)) continue;
    yield {
      at: placeOf(bid.manifest.data, "tender"),
      message: "tender",
      params: {
        first: first.event,
        firstDate: first.moment.text,
        second: second.event,
        secondDate: second.moment.text,
      },
      related: [
        { at: placeOf(dates, first.event), message: "date" },
        { at: placeOf(dates, second.event), message: "date" },
      ],
    };
  }
}
