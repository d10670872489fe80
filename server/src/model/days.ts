import { Temporal } from "temporal-polyfill";
import { memoizeByKey } from "./memo.ts";
import { type Moment, parseMoment } from "./moment.ts";

/** The calendar day (ISO 8601) on which a moment falls in an offset such as `+03:00`. A day is that day everywhere. */
export function dayIn(moment: Moment, offset: string): string {
  if (moment.isDay) return moment.day;
  return Temporal.Instant.fromEpochMilliseconds(moment.start).toZonedDateTimeISO(offset).toPlainDate().toString();
}

/** How many calendar days lie between two moments, counted in the offset; below zero where `to` lies before `from`. */
export function daysBetween(from: Moment, to: Moment, offset: string): number {
  return Temporal.PlainDate.from(dayIn(from, offset)).until(dayIn(to, offset), { largestUnit: "day" }).days;
}

/**
 * The day that lies a length of time such as `P3Y` before a moment, or with a minus (`-P3Y`) behind it, in the offset.
 *
 * @returns undefined for a text that is no length of time in ISO 8601.
 */
export function dayBefore(moment: Moment, length: string, offset: string): Moment | undefined {
  return reckonBack({ moment, length, offset }).moment;
}

interface Reckoning {
  readonly moment: Moment;
  readonly length: string;
  readonly offset: string;
}

/** The calendar is slow, and the same few days are asked for again and again. */
const reckonBack = memoizeByKey(
  ({ moment, length, offset }: Reckoning) => [moment.text, moment.start, length, offset].join(" "),
  (reckoning: Reckoning) => ({ moment: countBack(reckoning) }),
  500,
);

function countBack({ moment, length, offset }: Reckoning): Moment | undefined {
  try {
    const day = Temporal.PlainDate.from(dayIn(moment, offset)).subtract(Temporal.Duration.from(length));
    return parseMoment(day.toString(), offset);
  } catch {
    return undefined;
  }
}
