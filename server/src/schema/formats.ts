const DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u;
const TIME = /^([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]{1,9})?)?(?:Z|[+-]([0-9]{2}):([0-9]{2}))$/u;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether a text is a day that the calendar has: `2026-11-30` is, `2025-02-31` and `30.11.2026` are not. */
export function isCalendarDay(text: string): boolean {
  const match = DAY.exec(text);
  if (match === null) return false;
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(Number(match[1]), Number(match[2]));
}

/** Whether a text is a moment with its offset, such as `2026-11-27T10:00+04:00`; seconds may be left out. */
export function isInstant(text: string): boolean {
  if (text.charAt(10) !== "T" || !isCalendarDay(text.slice(0, 10))) return false;
  const match = TIME.exec(text.slice(11));
  if (match === null) return false;
  const within = (part: string | undefined, limit: number) => part === undefined || Number(part) < limit;
  return [24, 60, 60, 24, 60].every((limit, index) => within(match[index + 1], limit));
}

/** The string formats that the schemas name, and how each is checked. */
export const formats = {
  date: isCalendarDay,
  "date-time": isInstant,
  "day-or-instant": (text: string): boolean => isCalendarDay(text) || isInstant(text),
};
