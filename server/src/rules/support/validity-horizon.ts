import type { BidModel } from "../../model/bid-model.ts";
import type { RequiredDocumentData } from "../../model/entities.ts";
import { addDays, type Moment, parseMoment } from "../../model/moment.ts";
import { type Place, placeOf } from "../../schema/place.ts";

/** What happens at the end of the time for which a paper must be valid. */
export type HorizonEvent = "submission" | "signing" | "start" | "execution" | "validity";

/** Until when the tender wants a paper to be valid. */
export interface ValidityHorizon {
  readonly until: Moment;
  readonly event: HorizonEvent;
  /** The date in the tender. */
  readonly at: Place;
}

/** For each demand the events up to it, the demanded one first. */
const eventsUpTo: Readonly<Record<NonNullable<RequiredDocumentData["validThrough"]>, readonly HorizonEvent[]>> = {
  submission: ["submission"],
  signing: ["signing", "submission"],
  execution: ["execution", "start", "signing", "submission"],
  "bid-validity": ["validity", "submission"],
};

/**
 * The moment until which `required` must be valid. Where the tender does not say when that is, the latest event before
 * it that has a date: a paper that does not reach even that one ends too early all the more.
 */
export function validityHorizon(bid: BidModel, required: RequiredDocumentData): ValidityHorizon | undefined {
  for (const event of eventsUpTo[required.validThrough ?? "submission"]) {
    const horizon = dateOf(bid, event);
    if (horizon) return horizon;
  }
  return undefined;
}

const dateKeys = {
  submission: "submissionDeadline",
  signing: "contractSigning",
  start: "executionStart",
  execution: "executionEnd",
} as const;

function dateOf(bid: BidModel, event: HorizonEvent): ValidityHorizon | undefined {
  const tender = bid.tender?.data;
  if (!tender) return undefined;
  if (event === "validity") {
    const days = tender.bidValidityDays;
    if (days === undefined || !bid.submissionDeadline) return undefined;
    const until = addDays(bid.submissionDeadline, days, bid.offset);
    return { until, event, at: placeOf(tender, "bidValidityDays") };
  }
  const key = dateKeys[event];
  const text = tender.dates?.[key];
  const until = text === undefined ? undefined : parseMoment(text, bid.offset);
  return until && tender.dates ? { until, event, at: placeOf(tender.dates, key) } : undefined;
}
