import { Temporal } from "temporal-polyfill";
import type { TenderDates } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { countAt, type JsonRecord, recordsAt } from "../json/read-json.ts";
import { toCalendar } from "../tender/calendar.ts";
import type { LotTable } from "../tender/lots.ts";
import { earliest, latest, momentAt, utc } from "../tender/moments.ts";

/** Reads the calendar of a tender. Where lots have contract periods of their own, the whole reaches over all of them. */
export function readDates(tender: JsonRecord, lots: LotTable, note: (note: ImportNote) => void): Partial<TenderDates> {
  const at = (record: JsonRecord, ...keys: readonly string[]): string | undefined => momentAt(record, keys, note, utc);
  const deadline = at(tender, "tenderPeriod", "endDate");
  const enquiries = at(tender, "enquiryPeriod", "endDate");
  const opening =
    at(tender, "bidOpening", "date") ??
    at(tender, "auctionPeriod", "startDate") ??
    at(tender, "awardPeriod", "startDate");
  const spans = [tender, ...lots.lots.map(({ record }) => record)];
  const start =
    at(tender, "contractPeriod", "startDate") ?? earliest(spans.map((one) => at(one, "contractPeriod", "startDate")));
  const end =
    at(tender, "contractPeriod", "endDate") ?? latest(spans.map((one) => at(one, "contractPeriod", "endDate")));
  return toCalendar({ enquiries, deadline, opening, start, end }, note);
}

/** The days for which a bid must hold, by the submission terms: their own count, else the days from the deadline on. */
export function readBidValidity(tender: JsonRecord, deadline: string | undefined): number | undefined {
  for (const terms of submissionTerms(tender)) {
    for (const key of ["bidMinimumValidityPeriod", "bidValidityPeriod"]) {
      const days =
        countAt(terms, key, "durationInDays") ??
        daysUntil(
          deadline,
          momentAt(terms, [key, "endDate"], () => undefined, utc),
        );
      if (days !== undefined && days > 0 && days <= 3650) return days;
    }
  }
  return undefined;
}

/** The submission terms of the tender, and those of its lots. */
export function submissionTerms(tender: JsonRecord): readonly JsonRecord[] {
  const holders = [tender, ...recordsAt(tender, "lots")];
  return holders.flatMap((holder) => recordsAt({ terms: [holder.submissionTerms] }, "terms"));
}

function daysUntil(deadline: string | undefined, end: string | undefined): number | undefined {
  if (deadline === undefined || end === undefined) return undefined;
  const from = Temporal.PlainDate.from(deadline.slice(0, 10));
  return from.until(Temporal.PlainDate.from(end.slice(0, 10)), { largestUnit: "day" }).days;
}
