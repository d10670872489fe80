import type { TenderDates } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { countAt, type JsonRecord, lineAt, recordsAt } from "../json/read-json.ts";
import { toCalendar } from "../tender/calendar.ts";
import type { LotTable } from "../tender/lots.ts";
import { earliest, latest, momentAt } from "../tender/moments.ts";

/**
 * Reads the calendar of a tender. The deadline is missing in a tender that nobody bids for openly, such as a
 * negotiation: then the person has to write it.
 */
export function readDates(tender: JsonRecord, lots: LotTable, note: (note: ImportNote) => void): Partial<TenderDates> {
  const at = (record: JsonRecord, ...keys: readonly string[]): string | undefined => momentAt(record, keys, note);
  const deadline = at(tender, "tenderPeriod", "endDate");
  const enquiries = at(tender, "enquiryPeriod", "endDate");
  const auctions = lots.lots.map(({ record }) => at(record, "auctionPeriod", "startDate"));
  const opening =
    at(tender, "qualificationPeriod", "startDate") ??
    earliest([at(tender, "auctionPeriod", "startDate"), ...auctions]) ??
    at(tender, "awardPeriod", "startDate");
  const deliveries = lots.items.map(({ record }) => record);
  const start = earliest(deliveries.map((item) => at(item, "deliveryDate", "startDate")));
  const end = latest(deliveries.map((item) => at(item, "deliveryDate", "endDate")));
  return toCalendar({ enquiries, deadline, opening, start, end }, note);
}

/** How long the buyer answers questions, longer than they may be asked. */
export function readAnswersUntil(tender: JsonRecord): string | undefined {
  const text = momentAt(tender, ["enquiryPeriod", "clarificationsUntil"], () => undefined);
  return text === momentAt(tender, ["enquiryPeriod", "endDate"], () => undefined) ? undefined : text;
}

/** The days of bid validity that a criterion asks for. */
export function readBidValidity(tender: JsonRecord): number | undefined {
  for (const criterion of recordsAt(tender, "criteria")) {
    if (lineAt(criterion, "classification", "id") !== "CRITERION.OTHER.BID.VALIDITY_PERIOD") continue;
    for (const group of recordsAt(criterion, "requirementGroups")) {
      for (const requirement of recordsAt(group, "requirements")) {
        const days = validityDays(requirement);
        if (days !== undefined) return days;
      }
    }
  }
  return undefined;
}

/** Days alone: a validity in another unit stays with the requirement. */
function validityDays(requirement: JsonRecord): number | undefined {
  if (lineAt(requirement, "status") === "cancelled" || lineAt(requirement, "unit", "code") !== "DAY") return undefined;
  const days = countAt(requirement, "minValue") ?? countAt(requirement, "expectedValue");
  return days !== undefined && days > 0 && days <= 3650 ? days : undefined;
}
