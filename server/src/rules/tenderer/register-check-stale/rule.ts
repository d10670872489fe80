import type { BidModel } from "../../../model/bid-model.ts";
import { formatDecimal } from "../../../model/decimal.ts";
import { daysBetween, isAfter, parseMoment } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };
import options from "./options.schema.json" with { type: "json" };

/** The register of unfair suppliers was looked up too long before the deadline. */
export default defineRule({
  id: "tenderer/register-check-stale",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  options,
  *check({ bid, options: { days: usual } }) {
    const found = bid.company?.data.registers?.unfairSupplier;
    const deadline = bid.submissionDeadline;
    const checked = found?.checkedAt === undefined ? undefined : parseMoment(found.checkedAt, bid.offset);
    // A company that is listed has another problem.
    if (!found || !deadline || !checked || found.listed === true) return;
    const threshold = bid.law.threshold("registerCheckMaxDays");
    const limit = threshold ? Number(formatDecimal(threshold.value)) : usual;
    const age = daysBetween(checked, deadline, bid.offset);
    // As long as a look of today would be too old as well by then, there is nothing to do about it yet.
    if (age <= limit || daysUntil(bid, deadline) > limit) return;
    yield {
      at: placeOf(bid.manifest.data, "company"),
      message: "stale",
      params: {
        checkedAt: { date: checked.text },
        deadline: { date: deadline.text },
        age,
        limit,
        law: threshold?.source.clause ?? "none",
      },
      related: [
        { at: placeOf(found, "checkedAt"), message: "here" },
        ...(threshold?.at ? [{ at: threshold.at, message: "law" as const }] : []),
      ],
      ...(threshold ? { source: threshold.source } : {}),
    };
  },
});

function daysUntil(bid: BidModel, deadline: NonNullable<BidModel["submissionDeadline"]>): number {
  return isAfter(bid.judgedAt, deadline) ? 0 : daysBetween(bid.judgedAt, deadline, bid.offset);
}
