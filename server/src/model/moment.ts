import { Temporal } from "temporal-polyfill";
import { memoizeByKey, memoizeText } from "../text/memo.ts";

/** A point in time or a whole day, ready to be compared. */
export interface Moment {
  /** First millisecond since 1970-01-01T00:00Z. */
  readonly start: number;
  /** For a day the first millisecond of the next day; for an instant the same as `start`. */
  readonly end: number;
  readonly isDay: boolean;
  /** As it was written. */
  readonly text: string;
  /** The calendar day (ISO 8601) in its own offset. */
  readonly day: string;
}

const dayLength = 86_400_000;
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const instantForm = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/**
 * Reads a day (`2026-12-01`) or an instant with offset (`2026-12-01T10:00+03:00`).
 *
 * @param offset The offset in which a day is meant, such as `+03:00`; the tender's.
 * @returns undefined for anything else, such as 30 February.
 */
export function parseMoment(text: string, offset = "+00:00"): Moment | undefined {
  if (!dayForm.test(text) && !instantForm.test(text)) return undefined;
  return readAt(offset)(text).moment;
}

/** The same few dates are asked for by every rule, and reading one is dear: what was read is kept by its offset. */
const readAt = memoizeText((offset) => memoizeText((text) => ({ moment: readMoment(text, offset) })), 64);

function readMoment(text: string, offset: string): Moment | undefined {
  try {
    if (dayForm.test(text)) {
      const day = Temporal.PlainDate.from(text, { overflow: "reject" });
      const start = Temporal.Instant.from(`${day.toString()}T00:00:00${offset}`).epochMilliseconds;
      return { start, end: start + dayLength, isDay: true, text, day: day.toString() };
    }
    if (instantForm.test(text)) {
      const start = Temporal.Instant.from(text).epochMilliseconds;
      return { start, end: start, isDay: false, text, day: text.slice(0, 10) };
    }
  } catch {
    // Temporal throws on dates that do not exist; the schema has already said so.
  }
  return undefined;
}

/** Tells whether `moment` lies wholly behind `limit`: behind its last day, or later than the instant itself. */
export function isAfter(moment: Moment, limit: Moment): boolean {
  return limit.isDay ? moment.start >= limit.end : moment.start > limit.start;
}

/** Tells whether `moment` lies wholly in front of `limit`: it is over before the first of `limit`. */
export function isBefore(moment: Moment, limit: Moment): boolean {
  return moment.isDay ? moment.end <= limit.start : moment.start < limit.start;
}

/** The calendar day (ISO 8601) on which a moment begins, by a clock of `offset`. */
export function dayIn(moment: Moment, offset: string): string {
  return epochDay.add({ days: dayNumber(moment, offset) }).toString();
}

/** How many calendar days lie from one moment to another by a clock of `offset`; negative where `to` comes first. */
export function daysBetween(from: Moment, to: Moment, offset: string): number {
  return dayNumber(to, offset) - dayNumber(from, offset);
}

const epochDay = Temporal.PlainDate.from("1970-01-01");

function dayNumber({ start }: Moment, offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  const shift = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return Math.floor((start + (sign === "-" ? -shift : shift)) / dayLength);
}

/** The offset that an instant is written with; `+00:00` for a day or anything else. */
export function offsetOf(text: string | undefined): string {
  const match = text === undefined ? null : /([+-]\d{2}:\d{2}|[Zz])$/.exec(text);
  if (!match || !instantForm.test(text ?? "")) return "+00:00";
  return match[1] === "Z" || match[1] === "z" ? "+00:00" : (match[1] ?? "+00:00");
}

/** The offset of the first of several dates that is written with one; `+00:00` where none is. */
export function firstOffset(texts: readonly (string | undefined)[]): string {
  return offsetOf(texts.find((text) => text !== undefined && instantForm.test(text)));
}

/** The day `days` calendar days after `moment`, in the same offset. */
export function addDays(moment: Moment, days: number, offset = "+00:00"): Moment {
  const day = Temporal.PlainDate.from(moment.day).add({ days });
  return parseMoment(day.toString(), offset) ?? moment;
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
