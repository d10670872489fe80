import type { BidModel } from "../../../model/bid-model.ts";
import { formatDecimal } from "../../../model/decimal.ts";
import { dayBefore, isAfter, parseMoment } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import type { RuleProblem } from "../../define-rule.ts";
import type messages from "./messages.en.json";

/** A company that is younger on the day of the deadline than the packs in force ask. */
export function* checkCompanyAge(bid: BidModel): Generator<RuleProblem<keyof typeof messages>> {
  const company = bid.company?.data;
  const least = bid.law.threshold("experienceMinYears");
  const founded = company?.registeredAt === undefined ? undefined : parseMoment(company.registeredAt, bid.offset);
  if (!company || !least || !founded) return;
  // Half a year is six months; anything finer is no number of years.
  const length = `P${formatDecimal(least.value.times(12))}M`;
  const latest = dayBefore(bid.submissionDeadline ?? bid.judgedAt, length, bid.offset);
  if (!latest || !isAfter(founded, latest)) return;
  yield {
    at: placeOf(bid.manifest.data, "company"),
    message: "young",
    params: {
      registeredAt: { date: founded.text },
      years: formatDecimal(least.value),
      latest: { date: latest.day },
      law: least.source.clause,
    },
    related: [
      { at: placeOf(company, "registeredAt"), message: "registered" },
      ...(least.at ? [{ at: least.at, message: "law" as const }] : []),
    ],
    verdict: "rejection",
    source: least.source,
  };
}
