import type { Draft } from "../schema/draft.ts";
import type { FileOfKind } from "../schema/generated/types.ts";
import { type Place, placeOf } from "../schema/place.ts";
import type { RequiredDocumentData } from "./entities.ts";
import { addDays, type Moment, parseMoment } from "./moment.ts";

/** What happens on a date on which papers must be valid; `judged` is the moment as of which the bid is judged. */
export type KeyEvent = "judged" | "submission" | "signing" | "start" | "execution" | "validity";

/** A date that counts. */
export interface KeyDate {
  readonly event: KeyEvent;
  readonly date: Moment;
  /** Where the tender sets it; where the bid says when it was handed in; nowhere for the day that was asked about. */
  readonly at: Place | undefined;
}

/** What the dates follow from. */
export interface KeyDateSources {
  readonly bid: Draft<FileOfKind["bid"]>;
  readonly tender: Draft<FileOfKind["tender"]> | undefined;
  readonly judgedAt: Moment;
  readonly submissionDeadline: Moment | undefined;
  readonly offset: string;
}

/** The dates of a tender, in the order in which they come. */
export const tenderDateKeys = [
  "clarificationDeadline",
  "submissionDeadline",
  "opening",
  "contractSigning",
  "executionStart",
  "executionEnd",
] as const;

const dateKeys = {
  submission: "submissionDeadline",
  signing: "contractSigning",
  start: "executionStart",
  execution: "executionEnd",
} as const;

/** The dates of a tender that count, as far as it names them, the earliest first. */
export function readKeyDates(sources: KeyDateSources): readonly KeyDate[] {
  const { bid, tender, judgedAt, submissionDeadline, offset } = sources;
  const isOwn = bid.submittedAt !== undefined && bid.submittedAt === judgedAt.text;
  const dates: KeyDate[] = [{ event: "judged", date: judgedAt, at: isOwn ? placeOf(bid, "submittedAt") : undefined }];
  for (const event of ["submission", "signing", "start", "execution"] as const) {
    const text = tender?.dates?.[dateKeys[event]];
    const date = text === undefined ? undefined : parseMoment(text, offset);
    if (date && tender?.dates) dates.push({ event, date, at: placeOf(tender.dates, dateKeys[event]) });
  }
  if (tender?.bidValidityDays !== undefined && submissionDeadline) {
    const date = addDays(submissionDeadline, tender.bidValidityDays, offset);
    dates.push({ event: "validity", date, at: placeOf(tender, "bidValidityDays") });
  }
  return dates.sort((a, b) => a.date.start - b.date.start || a.date.end - b.date.end);
}

type ValidThrough = NonNullable<RequiredDocumentData["validThrough"]>;

/** For each demand the events up to it, the demanded one first. */
const eventsUpTo: Readonly<Record<ValidThrough, readonly KeyEvent[]>> = {
  submission: ["submission"],
  signing: ["signing", "submission"],
  execution: ["execution", "start", "signing", "submission"],
  "bid-validity": ["validity", "submission"],
};

/** The events on which a paper must be valid by what is demanded of it, the last of them first. */
export function eventsOf(required: RequiredDocumentData): readonly KeyEvent[] {
  return eventsUpTo[required.validThrough ?? "submission"];
}

/**
 * The date until which a paper must be valid. Where the tender does not say when that is, the latest event before it
 * that has a date: a paper that does not reach even that one ends too early all the more.
 */
export function horizonOf(dates: readonly KeyDate[], required: RequiredDocumentData): KeyDate | undefined {
  for (const event of eventsOf(required)) {
    const found = dates.find((date) => date.event === event);
    if (found) return found;
  }
  return undefined;
}
