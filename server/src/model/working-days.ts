import { Temporal } from "temporal-polyfill";
import type { PackCalendarData } from "./law.ts";

/** Which days are worked. Days are numbers from 1970-01-01, which is 0. */
export interface WorkCalendar {
  /** Days of the week that are free: 1 is Monday, 7 Sunday. */
  readonly weekend: ReadonlySet<number>;
  readonly daysOff: ReadonlySet<number>;
  /** Days of a weekend, or days off, that are worked all the same. */
  readonly workdays: ReadonlySet<number>;
}

/** Takes over the calendar of a pack; undefined where no day of the week is worked, so that nothing can be counted. */
export function readCalendar(data: PackCalendarData): WorkCalendar | undefined {
  const weekend = new Set(data.weekend ?? []);
  if ([1, 2, 3, 4, 5, 6, 7].every((day) => weekend.has(day))) return undefined;
  const numbersOf = (days: readonly string[] | undefined): ReadonlySet<number> =>
    new Set((days ?? []).map(numberOf).filter((day) => day !== undefined));
  return { weekend, daysOff: numbersOf(data.daysOff), workdays: numbersOf(data.workdays) };
}

/** Tells whether a calendar day (ISO 8601) is worked. */
export function isWorkingDay(calendar: WorkCalendar, day: string): boolean {
  const number = numberOf(day);
  return number !== undefined && isWorked(calendar, number);
}

/**
 * The working day that lies `count` working days behind `day`, or in front of it for a negative count. None leads to the
 * day itself, be it worked or not.
 *
 * @returns a calendar day (ISO 8601); undefined where `day` is none.
 */
export function addWorkingDays(calendar: WorkCalendar, day: string, count: number): string | undefined {
  let number = numberOf(day);
  if (number === undefined) return undefined;
  const step = Math.sign(count);
  for (let open = Math.abs(Math.trunc(count)); open > 0; ) {
    number += step;
    if (isWorked(calendar, number)) open -= 1;
  }
  return epochDay.add({ days: number }).toString();
}

/**
 * How many working days lead from one calendar day to another: the days behind `from`, `to` included. Negative where
 * `to` comes first, so that adding the count to `from` leads to `to` wherever `to` is worked.
 *
 * @returns undefined where one of them is no day.
 */
export function countWorkingDays(calendar: WorkCalendar, from: string, to: string): number | undefined {
  const [start, end] = [numberOf(from), numberOf(to)];
  if (start === undefined || end === undefined) return undefined;
  return start <= end ? countBetween(calendar, start + 1, end) : -countBetween(calendar, end, start - 1) || 0;
}

/** Whole weeks are multiplied and not walked: a date may lie thousands of years ahead by a slip of the hand. */
function countBetween(calendar: WorkCalendar, first: number, last: number): number {
  const days = last - first + 1;
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * (7 - calendar.weekend.size);
  for (let day = first + weeks * 7; day <= last; day += 1) if (!isWeekend(calendar, day)) count += 1;
  const within = (day: number): boolean => day >= first && day <= last;
  for (const day of calendar.daysOff) if (within(day) && !isWeekend(calendar, day)) count -= 1;
  for (const day of calendar.workdays) {
    if (within(day) && (isWeekend(calendar, day) || calendar.daysOff.has(day))) count += 1;
  }
  return count;
}

function isWorked(calendar: WorkCalendar, day: number): boolean {
  return calendar.workdays.has(day) || !(calendar.daysOff.has(day) || isWeekend(calendar, day));
}

/** 1970-01-01 was a Thursday. */
function isWeekend({ weekend }: WorkCalendar, day: number): boolean {
  return weekend.has(((((day + 3) % 7) + 7) % 7) + 1);
}

const epochDay = Temporal.PlainDate.from("1970-01-01");

function numberOf(day: string): number | undefined {
  try {
    return epochDay.until(Temporal.PlainDate.from(day, { overflow: "reject" })).days;
  } catch {
    return undefined;
  }
}
