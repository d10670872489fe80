import { Temporal } from "temporal-polyfill";
import { isCalendarDay, isInstant } from "../../schema/formats.ts";
import type { ImportNote } from "../import-result.ts";
import { type JsonRecord, textAt } from "../json/read-json.ts";

/**
 * Reads a day or an instant, as it is written. Where an old record has a time without an offset, it gets that of Kyiv
 * on that day, and a note says so.
 *
 * @returns undefined where there is none or it is not to be made out.
 */
export function momentAt(
  record: JsonRecord,
  keys: readonly string[],
  note: (note: ImportNote) => void,
): string | undefined {
  const text = textAt(record, ...keys);
  if (text === undefined || isCalendarDay(text) || isInstant(text)) return text;
  try {
    // An offset or a zone behind the time makes this throw.
    const local = /[zZ]|[+-]\d\d:?\d\d$/.test(text.slice(10)) ? undefined : Temporal.PlainDateTime.from(text);
    const instant = local?.toZonedDateTime("Europe/Kiev").toString({ timeZoneName: "never" });
    if (instant !== undefined && isInstant(instant)) {
      note({ key: "note.offset", params: { written: text, read: instant } });
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
