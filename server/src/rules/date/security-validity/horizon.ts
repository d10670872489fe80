import type { BidModel } from "../../../model/bid-model.ts";
import { addDays, type Moment, parseMoment } from "../../../model/moment.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import type { Security } from "./securities.ts";

/** Until when a security must hold, and why. */
export interface SecurityHorizon {
  readonly until: Moment;
  readonly reason: "date" | "validity" | "execution";
  /** The days that the tender adds to the validity of the bid or to the work. */
  readonly extra: number;
  readonly at: Place;
}

/**
 * The day that the tender names; else, for a security of the bid, the end of the bid's own validity, and for one of the
 * contract the end of the work, each with the days that the tender adds. Undefined where none of them is dated.
 */
export function securityHorizon(bid: BidModel, { kind, demand }: Security): SecurityHorizon | undefined {
  const extra = demand.extraDays ?? 0;
  const named = demand.validUntil === undefined ? undefined : parseMoment(demand.validUntil, bid.offset);
  if (named) return { until: named, reason: "date", extra: 0, at: placeOf(demand, "validUntil") };
  const tender = bid.tender?.data;
  if (kind === "performance") {
    const dates = tender?.dates;
    const end = dates?.executionEnd === undefined ? undefined : parseMoment(dates.executionEnd, bid.offset);
    if (!dates || !end) return undefined;
    return { until: later(end, extra, bid), reason: "execution", extra, at: placeOf(dates, "executionEnd") };
  }
  const own = bid.manifest.data.validityDays;
  const days = tender?.bidValidityDays ?? own;
  if (!tender || days === undefined || !bid.submissionDeadline) return undefined;
  const asked = tender.bidValidityDays !== undefined;
  const at = asked ? placeOf(tender, "bidValidityDays") : placeOf(bid.manifest.data, "validityDays");
  return { until: addDays(bid.submissionDeadline, days + extra, bid.offset), reason: "validity", extra, at };
}

function later(moment: Moment, days: number, bid: BidModel): Moment {
  return days === 0 ? moment : addDays(moment, days, bid.offset);
}
