import { daysBetween, isAfter, isBefore, type Moment } from "./moment.ts";

/** From when to when something holds; an end that is missing is open. */
export interface Period {
  readonly from: Moment | undefined;
  /** A day counts to its end. */
  readonly until: Moment | undefined;
}

/** How a period stands to a date: it begins later, holds, or has ended. */
export type ValidityState = "not-yet" | "valid" | "ended";

/**
 * How a period stands to a date. Where the two touch, it holds: a paper that ends on the very day of the date is good
 * on that day, whatever the hour of the date.
 */
export function stateOn({ from, until }: Period, date: Moment): ValidityState {
  if (until && isAfter(date, until)) return "ended";
  return from && isBefore(date, from) ? "not-yet" : "valid";
}

/**
 * Calendar days from a date to the last day of a period, both by a clock of `offset`: 0 on the last day, negative
 * behind it; undefined for a period without end.
 */
export function daysLeftOn({ until }: Period, date: Moment, offset: string): number | undefined {
  return until && daysBetween(date, until, offset);
}
