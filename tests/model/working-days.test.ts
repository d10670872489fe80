import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMoment } from "../../server/src/model/moment.ts";
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  readCalendar,
  type WorkCalendar,
} from "../../server/src/model/working-days.ts";

function calendarOf(data: Parameters<typeof readCalendar>[0]): WorkCalendar {
  const calendar = readCalendar(data);
  if (!calendar) throw new Error("no day of the week is worked");
  return calendar;
}

/** Russia: the January holidays of 2027, and a Saturday in February that is worked for a Monday. */
const russian = calendarOf({
  weekend: [6, 7],
  daysOff: [
    ...["2027-01-01", "2027-01-04", "2027-01-05", "2027-01-06", "2027-01-07", "2027-01-08"],
    ...["2027-02-22", "2027-02-23"],
  ],
  workdays: ["2027-02-20"],
});
/** Egypt and most of the Gulf: Friday and Saturday are free. */
const arab = calendarOf({ weekend: [5, 6] });

describe("a calendar of working days", () => {
  it("knows the free days of the week", () => {
    expect(["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"].map((day) => isWorkingDay(russian, day))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(["2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22"].map((day) => isWorkingDay(arab, day))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("goes over the turn of the year and its holidays", () => {
    expect(addWorkingDays(russian, "2026-12-31", 1)).toBe("2027-01-11");
    expect(addWorkingDays(russian, "2027-01-11", -1)).toBe("2026-12-31");
    expect(countWorkingDays(russian, "2026-12-31", "2027-01-11")).toBe(1);
    expect(countWorkingDays(russian, "2026-12-30", "2027-01-12")).toBe(3);
  });

  it("works on the Saturday that stands in for a Monday", () => {
    expect(isWorkingDay(russian, "2027-02-20")).toBe(true);
    expect(addWorkingDays(russian, "2027-02-19", 1)).toBe("2027-02-20");
    expect(addWorkingDays(russian, "2027-02-20", 1)).toBe("2027-02-24");
    expect(countWorkingDays(russian, "2027-02-19", "2027-02-24")).toBe(2);
  });

  it("lets a day that is worked win over the same day off", () => {
    const both = calendarOf({ weekend: [6, 7], daysOff: ["2026-11-23"], workdays: ["2026-11-23"] });
    expect(isWorkingDay(both, "2026-11-23")).toBe(true);
    expect(countWorkingDays(both, "2026-11-20", "2026-11-23")).toBe(1);
  });

  it("counts backwards with a minus, and nothing from a day to itself", () => {
    expect(countWorkingDays(arab, "2026-11-22", "2026-11-19")).toBe(-1);
    expect(countWorkingDays(arab, "2026-11-20", "2026-11-20")).toBe(0);
    expect(addWorkingDays(arab, "2026-11-20", 0)).toBe("2026-11-20");
    expect(addWorkingDays(arab, "2026-11-20", -1)).toBe("2026-11-19");
  });

  it("is quick over thousands of years, and gives nothing for what is no day", () => {
    expect(countWorkingDays(arab, "2026-01-01", "9999-12-31")).toBeGreaterThan(2_000_000);
    expect(addWorkingDays(arab, "2026-02-30", 1)).toBeUndefined();
    expect(countWorkingDays(arab, "2026-01-01", "завтра")).toBeUndefined();
    expect(isWorkingDay(arab, "")).toBe(false);
  });

  it("cannot count where no day of the week is worked", () => {
    expect(readCalendar({ weekend: [1, 2, 3, 4, 5, 6, 7] })).toBeUndefined();
    expect(readCalendar({})).toBeDefined();
  });
});

const days = fc.integer({ min: -30_000, max: 60_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const near = fc.integer({ min: 20_400, max: 20_800 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const calendars = fc
  .record({
    weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
    daysOff: fc.array(near, { maxLength: 20 }),
    workdays: fc.array(near, { maxLength: 20 }),
  })
  .map(calendarOf);

describe("counting working days", () => {
  it("undoes adding them", () => {
    fc.assert(
      fc.property(calendars, fc.oneof(days, near), fc.integer({ min: -60, max: 60 }), (calendar, day, count) => {
        const there = addWorkingDays(calendar, day, count) ?? "";
        expect(countWorkingDays(calendar, day, there)).toBe(count);
      }),
    );
  });

  it("gives the same as walking day by day", () => {
    fc.assert(
      fc.property(calendars, near, fc.integer({ min: 0, max: 400 }), (calendar, day, span) => {
        const start = parseMoment(day)?.start ?? 0;
        const dayAt = (n: number): string => new Date(start + n * 86_400_000).toISOString().slice(0, 10);
        const walked = Array.from({ length: span }, (_, n) => dayAt(n + 1)).filter((one) =>
          isWorkingDay(calendar, one),
        );
        expect(countWorkingDays(calendar, day, dayAt(span))).toBe(walked.length);
      }),
    );
  });
});
