import type { BidModel } from "../../../model/bid-model.ts";
import { isAfter, parseMoment } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The company stands in the register of unfair suppliers. */
export default defineRule({
  id: "tenderer/unfair-supplier",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const company = bid.company?.data;
    const found = company?.registers?.unfairSupplier;
    if (found?.listed !== true || isDecidedBefore(bid, found.checkedAt)) return;
    yield {
      at: placeOf(bid.manifest.data, "company"),
      message: "listed",
      params: {
        company: company?.name?.short ?? company?.name?.full ?? "none",
        checkedAt: { date: found.checkedAt ?? "none" },
      },
      related: [{ at: placeOf(found, "listed"), message: "here" }],
    };
  },
});

/** An entry that was found after the bid had won or lost says nothing of that bid. */
function isDecidedBefore(bid: BidModel, checkedAt: string | undefined): boolean {
  const { status, submittedAt } = bid.manifest.data;
  if ((status !== "won" && status !== "lost") || submittedAt === undefined || checkedAt === undefined) return false;
  const checked = parseMoment(checkedAt, bid.offset);
  return checked !== undefined && isAfter(checked, bid.judgedAt);
}
