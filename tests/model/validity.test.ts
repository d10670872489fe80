import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freshSince, isTooOld } from "../../server/src/model/freshness.ts";
import { dayIn, daysBetween, isAfter, isBefore, type Moment, parseMoment } from "../../server/src/model/moment.ts";
import { daysLeftOn, stateOn } from "../../server/src/model/validity.ts";

const offset = "+04:00";
function moment(text: string): Moment {
  const read = parseMoment(text, offset);
  if (!read) throw new Error(`no moment: ${text}`);
  return read;
}
const until = (text: string) => ({ from: undefined, until: moment(text) });

describe("a period against a date", () => {
  it("holds on its last day, whatever the hour", () => {
    expect(stateOn(until("2026-11-16"), moment("2026-11-16T23:59+04:00"))).toBe("valid");
    expect(stateOn(until("2026-11-16"), moment("2026-11-16"))).toBe("valid");
    expect(stateOn(until("2026-11-16"), moment("2026-11-17T00:00+04:00"))).toBe("ended");
  });

  it("means the day of the tender's clock, and compares instants as instants", () => {
    // Midnight in Volzhsk is eleven in the evening in Moscow.
    expect(stateOn(until("2026-11-16"), moment("2026-11-16T22:59+03:00"))).toBe("valid");
    expect(stateOn(until("2026-11-16"), moment("2026-11-16T23:00+03:00"))).toBe("ended");
    expect(stateOn(until("2026-11-16T10:00+04:00"), moment("2026-11-16T09:00+03:00"))).toBe("valid");
    expect(stateOn(until("2026-11-16T10:00+04:00"), moment("2026-11-16T06:00:01Z"))).toBe("ended");
  });

  it("has not begun before its first day", () => {
    const period = { from: moment("2026-11-16"), until: moment("2026-11-20") };
    expect(["2026-11-15", "2026-11-16", "2026-11-20", "2026-11-21"].map((day) => stateOn(period, moment(day)))).toEqual(
      ["not-yet", "valid", "valid", "ended"],
    );
  });

  it("has days left: none on the last day, less than none behind it", () => {
    const left = (day: string) => daysLeftOn(until("2027-01-02"), moment(day), offset);
    expect([left("2026-12-31"), left("2027-01-02"), left("2027-01-03T00:00+04:00")]).toEqual([2, 0, -1]);
    expect(left("2027-01-02T21:00Z")).toBe(-1);
    expect(daysLeftOn({ from: undefined, until: undefined }, moment("2027-01-02"), offset)).toBeUndefined();
  });
});

describe("freshness", () => {
  const deadline = moment("2026-11-16T10:00+04:00");

  it("counts months back to a day that the month has", () => {
    expect(freshSince("P6M", moment("2026-08-31T10:00+04:00"), offset)).toBe("2026-02-28");
    expect(freshSince("P1M", moment("2028-03-31"), offset)).toBe("2028-02-29");
    expect(freshSince("P1Y", moment("2028-02-29"), offset)).toBe("2027-02-28");
    expect(freshSince("P30D", deadline, offset)).toBe("2026-10-17");
    expect(freshSince("P2W", deadline, offset)).toBe("2026-11-02");
    expect(freshSince("P1Y6M", deadline, offset)).toBe("2025-05-16");
  });

  it("counts from the day of the deadline by the tender's clock", () => {
    expect(freshSince("P1D", moment("2026-11-15T22:00Z"), offset)).toBe("2026-11-15");
    expect(freshSince("P1D", moment("2026-11-15T22:00Z"), "+00:00")).toBe("2026-11-14");
  });

  it("accepts the first day that is fresh, not the one before", () => {
    expect(isTooOld("2026-10-17", "P30D", deadline, offset)).toBe(false);
    expect(isTooOld("2026-10-16", "P30D", deadline, offset)).toBe(true);
    // Back from 10 March by a month and ten days is 31 January; on from 30 January it is 10 March, too.
    expect(isTooOld("2026-01-30", "P1M10D", moment("2026-03-10"), offset)).toBe(false);
    expect(isTooOld("2026-01-29", "P1M10D", moment("2026-03-10"), offset)).toBe(false);
    expect(isTooOld("2026-01-27", "P1M10D", moment("2026-03-10"), offset)).toBe(true);
  });

  it("says nothing where nothing can be counted", () => {
    expect(freshSince("полгода", deadline, offset)).toBeUndefined();
    expect(isTooOld("2026-02-30", "P1M", deadline, offset)).toBe(false);
    expect(isTooOld("2026-11-17", "P0D", deadline, offset)).toBe(false);
  });
});

const offsets = fc.constantFrom("+00:00", "+03:00", "+04:00", "-05:30", "+14:00", "-12:00");
const moments = fc
  .record({ time: fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }), isDay: fc.boolean(), written: offsets })
  .map(({ time, isDay, written }) => {
    const utc = new Date(time * 1000).toISOString();
    const text = isDay ? utc.slice(0, 10) : `${utc.slice(0, 19)}${written}`;
    return moment(text);
  });
const maybe = fc.option(moments, { nil: undefined });
const durations = fc
  .record({ years: fc.nat(3), months: fc.nat(30), weeks: fc.nat(5), days: fc.nat(60) })
  .map(({ years, months, weeks, days }) => `P${years}Y${months}M${weeks}W${days}D`);
const calendarDays = moments.map(({ day }) => day);

describe("the calculus as a whole", () => {
  it("never makes what has ended valid again by a later date, nor what was valid unbegun", () => {
    fc.assert(
      fc.property(maybe, maybe, moments, moments, (from, end, a, b) => {
        const [early, late] = a.start <= b.start && a.end <= b.end ? [a, b] : [b, a];
        fc.pre(early.start <= late.start && early.end <= late.end);
        const period = { from, until: end };
        const order = ["not-yet", "valid", "ended"];
        expect(order.indexOf(stateOn(period, early))).toBeLessThanOrEqual(order.indexOf(stateOn(period, late)));
      }),
    );
  });

  it("never ends earlier by a later last day", () => {
    fc.assert(
      fc.property(moments, moments, moments, (a, b, date) => {
        const [early, late] = a.start <= b.start && a.end <= b.end ? [a, b] : [b, a];
        fc.pre(early.start <= late.start && early.end <= late.end);
        const state = (end: Moment) => stateOn({ from: undefined, until: end }, date);
        if (state(early) === "valid") expect(state(late)).toBe("valid");
      }),
    );
  });

  it("agrees with the days that are left, where only days are compared", () => {
    const wholeDays = moments.filter(({ isDay }) => isDay);
    fc.assert(
      fc.property(wholeDays, wholeDays, (end, date) => {
        const left = daysLeftOn({ from: undefined, until: end }, date, offset) ?? 0;
        expect(stateOn({ from: undefined, until: end }, date) === "valid").toBe(left >= 0);
      }),
    );
  });

  it("never takes one moment for both before and after another", () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        expect(isBefore(a, b) && isAfter(a, b)).toBe(false);
        expect(isBefore(a, a) || isAfter(a, a)).toBe(false);
      }),
    );
  });

  it("counts days the same forth and back, and knows its own days", () => {
    fc.assert(
      fc.property(moments, moments, offsets, (a, b, clock) => {
        expect(daysBetween(a, b, clock) + daysBetween(b, a, clock)).toBe(0);
        if (a.isDay) expect(dayIn(a, offset)).toBe(a.day);
      }),
    );
  });

  it("never makes a paper fresh by a later deadline, nor old by a longer duration", () => {
    fc.assert(
      fc.property(calendarDays, durations, moments, fc.nat(400), (issued, duration, deadline, more) => {
        const later = moment(new Date(deadline.start + more * 86_400_000).toISOString().slice(0, 10));
        fc.pre(later.start >= deadline.start);
        if (isTooOld(issued, duration, deadline, offset)) {
          expect(isTooOld(issued, duration, later, offset)).toBe(true);
        }
      }),
    );
  });

  it("calls nothing too old that was issued since the first fresh day", () => {
    fc.assert(
      fc.property(calendarDays, durations, moments, (issued, duration, deadline) => {
        const since = freshSince(duration, deadline, offset);
        if (since !== undefined && since <= issued) expect(isTooOld(issued, duration, deadline, offset)).toBe(false);
      }),
    );
  });
});
