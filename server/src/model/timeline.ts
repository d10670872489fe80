import type { Place } from "../schema/place.ts";
import { type KeyDate, type KeyEvent, readKeyDates } from "./key-dates.ts";
import { dayIn, daysBetween, type Moment } from "./moment.ts";
import { companySubjects } from "./timeline-company.ts";
import { documentSubjects } from "./timeline-documents.ts";
import type { DocumentUse, TimelineSources, TimelineSubject } from "./timeline-sources.ts";
import { daysLeftOn, stateOn, type ValidityState } from "./validity.ts";
import { countWorkingDays, readCalendar } from "./working-days.ts";

/** A date of the timeline. */
export interface TimelineDate extends KeyDate {
  /** Calendar days from the moment as of which the bid is judged; negative for what lies behind it. */
  readonly daysAhead: number;
  /** The same in working days, where the law in force has a calendar. */
  readonly workingDaysAhead: number | undefined;
  /** What has ended before this date: indices into `validities`. */
  readonly ended: readonly number[];
}

/** How something stands to one date. */
export interface ValidityOnDate {
  readonly event: KeyEvent;
  readonly state: ValidityState;
  /** Calendar days to its last day: 0 on the last day, negative behind it; undefined for what never ends. */
  readonly daysLeft: number | undefined;
  /** True where it must be valid on that date. */
  readonly needed: boolean;
}

/** Something that is valid for a time: a paper, an accreditation, a certificate, a power, a check, a security. */
export interface Validity {
  readonly kind: TimelineSubject["kind"];
  /** Id of a document; the platform, the holder, the person or the name of the register for others. */
  readonly id: string;
  /** What a person reads. */
  readonly title: string;
  readonly from: Moment | undefined;
  readonly until: Moment | undefined;
  /** Where it stands in the files. */
  readonly at: Place;
  /** Where its last day is written, if it is. */
  readonly untilAt: Place | undefined;
  /** For each date of the timeline, in the same order. */
  readonly on: readonly ValidityOnDate[];
  /** What a document is handed in for; empty for others. */
  readonly uses: readonly DocumentUse[];
}

/** Everything of a bid that is valid for a time, against every date that counts. Plain data. */
export interface Timeline {
  /** The earliest first. */
  readonly dates: readonly TimelineDate[];
  /** What ends first stands first, what never ends last. */
  readonly validities: readonly Validity[];
}

/** Puts the timeline of a bid together. */
export function readTimeline(bid: TimelineSources): Timeline {
  const { submissionDeadline, judgedAt, offset } = bid;
  const sources = { bid: bid.manifest.data, tender: bid.tender?.data, judgedAt, submissionDeadline, offset };
  const dates = readKeyDates(sources);
  const subjects = [...documentSubjects(bid, dates), ...companySubjects(bid)];
  const validities = subjects.map((subject) => judge(subject, dates, offset)).sort(compareEnds);
  const calendar = bid.law.calendar && readCalendar(bid.law.calendar.data);
  const today = dayIn(judgedAt, offset);
  return {
    dates: dates.map((date, index) => ({
      ...date,
      daysAhead: daysBetween(judgedAt, date.date, offset),
      workingDaysAhead: calendar && countWorkingDays(calendar, today, dayIn(date.date, offset)),
      ended: validities.flatMap(({ on }, position) => (on[index]?.state === "ended" ? [position] : [])),
    })),
    validities,
  };
}

/** How something stands to the date of an event; undefined where the tender does not date it. */
export function judgementOn({ on }: Validity, event: KeyEvent): ValidityOnDate | undefined {
  return on.find((judgement) => judgement.event === event);
}

function judge(subject: TimelineSubject, dates: readonly KeyDate[], offset: string): Validity {
  const { neededOn, ...rest } = subject;
  const on = dates.map(({ event, date }) => ({
    event,
    state: stateOn(subject, date),
    daysLeft: daysLeftOn(subject, date, offset),
    needed: neededOn.has(event),
  }));
  return { ...rest, on };
}

function compareEnds(a: Validity, b: Validity): number {
  const [end, otherEnd] = [a.until?.end ?? Number.POSITIVE_INFINITY, b.until?.end ?? Number.POSITIVE_INFINITY];
  if (end !== otherEnd) return end < otherEnd ? -1 : 1;
  return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
}
