import { Temporal } from "temporal-polyfill";
import { dayIn, type Moment } from "./moment.ts";

/**
 * The earliest day of issue with which a paper is still fresh at the deadline: the duration counted back from the day of
 * the deadline. From 31 August `P6M` leads to the last day of February.
 *
 * @param duration ISO 8601 in years, months, weeks and days, such as `P6M`.
 * @param offset The offset in which days are meant.
 * @returns a calendar day (ISO 8601); undefined where the duration cannot be counted.
 */
export function freshSince(duration: string, deadline: Moment, offset: string): string | undefined {
  return calculate(() => Temporal.PlainDate.from(dayIn(deadline, offset)).subtract(duration).toString());
}

/**
 * Tells whether a paper of that day of issue is older at the deadline than the duration allows. At the ends of months,
 * counting back and counting forth may differ by some days; a paper is too old only by both.
 *
 * @param issued A calendar day (ISO 8601).
 */
export function isTooOld(issued: string, duration: string, deadline: Moment, offset: string): boolean {
  const since = freshSince(duration, deadline, offset);
  const freshUntil = calculate(() => Temporal.PlainDate.from(issued).add(duration).toString());
  if (since === undefined || freshUntil === undefined) return false;
  const day = Temporal.PlainDate.from(dayIn(deadline, offset));
  return Temporal.PlainDate.compare(issued, since) < 0 && Temporal.PlainDate.compare(freshUntil, day) < 0;
}

/** Temporal throws on days that do not exist and on spans that leave its calendar; neither is for us to report. */
function calculate(count: () => string): string | undefined {
  try {
    return count();
  } catch {
    return undefined;
  }
}
