import { Temporal } from "temporal-polyfill";
import { isCalendarDay, isInstant } from "../../schema/formats.ts";
import type { ImportNote } from "../import-result.ts";
import { type JsonRecord, textAt } from "../json/read-json.ts";

/** The clock by which a time without an offset is read, and the note that tells of it. */
export interface Clock {
  readonly zone: string;
  readonly note: "note.offset" | "note.offset-utc";
}

/** The clock of Prozorro. */
export const kyiv: Clock = { zone: "Europe/Kiev", note: "note.offset" };

/** The clock of whoever does not say where he is. */
export const utc: Clock = { zone: "UTC", note: "note.offset-utc" };

/**
 * Reads a day or an instant, as it is written. Where a record has a time without an offset, it gets that of the clock
 * on that day, and a note says so.
 *
 * @returns undefined where there is none or it is not to be made out.
 */
export function momentAt(
  record: JsonRecord,
  keys: readonly string[],
  note: (note: ImportNote) => void,
  clock: Clock = kyiv,
): string | undefined {
  // An offset without its colon is as clear as one with it.
  const text = textAt(record, ...keys)?.replace(/(T[\d:.]+[+-]\d\d)(\d\d)$/, "$1:$2");
  if (text === undefined || isCalendarDay(text) || isInstant(text)) return text;
  try {
    // An offset or a zone behind the time makes this throw.
    const local = /[zZ]|[+-]\d\d:?\d\d$/.test(text.slice(10)) ? undefined : Temporal.PlainDateTime.from(text);
    const instant = local?.toZonedDateTime(clock.zone).toString({ timeZoneName: "never" });
    if (instant !== undefined && isInstant(instant)) {
      note({ key: clock.note, params: { written: text, read: instant } });
      return instant;
    }
  } catch {
    // Falls through to the note: the person must look the date up.
  }
  note({ key: "note.date", params: { key: keys.join("."), written: text } });
  return undefined;
}

/** Milliseconds since 1970 of a moment as `momentAt` gives it; a day counts as its beginning in UTC. */
export function timeOf(moment: string): number {
  return Temporal.Instant.from(isCalendarDay(moment) ? `${moment}T00:00:00Z` : moment).epochMilliseconds;
}

/** The earliest of some moments. */
export function earliest(moments: readonly (string | undefined)[]): string | undefined {
  return pick(moments, (one, best) => timeOf(one) < timeOf(best));
}

/** The latest of some moments. */
export function latest(moments: readonly (string | undefined)[]): string | undefined {
  return pick(moments, (one, best) => timeOf(one) > timeOf(best));
}

function pick(
  moments: readonly (string | undefined)[],
  isBetter: (one: string, best: string) => boolean,
): string | undefined {
  let best: string | undefined;
  for (const one of moments) if (one !== undefined && (best === undefined || isBetter(one, best))) best = one;
  return best;
}
