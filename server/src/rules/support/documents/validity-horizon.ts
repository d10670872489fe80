import type { BidModel } from "../../../model/bid-model.ts";
import type { RequiredDocumentData } from "../../../model/entities.ts";
import { horizonOf, type KeyEvent } from "../../../model/key-dates.ts";
import type { Moment } from "../../../model/moment.ts";
import type { Place } from "../../../schema/place.ts";

/** Until when the tender wants a paper to be valid. */
export interface ValidityHorizon {
  readonly until: Moment;
  readonly event: KeyEvent;
  /** The date in the tender. */
  readonly at: Place;
}

/** The moment until which `required` must be valid; undefined where the tender dates no event up to the one it names. */
export function validityHorizon(bid: BidModel, required: RequiredDocumentData): ValidityHorizon | undefined {
  const found = horizonOf(bid.timeline.dates, required);
  return found?.at && { until: found.date, event: found.event, at: found.at };
}
