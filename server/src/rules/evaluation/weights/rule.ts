import { formatDecimal, parseDecimal, sum } from "../../../model/decimal.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { shorten } from "../../support/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The weights by which the buyer compares bids do not make 100. */
export default defineRule({
  id: "evaluation/weights",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const criteria = bid.tender?.data.evaluation?.criteria ?? [];
    const weights = criteria.map((criterion) => parseDecimal(criterion.weight));
    const known = weights.filter((weight) => weight !== undefined);
    // A criterion without a weight is still being written.
    if (known.length === 0 || known.length < weights.length) return;
    const total = sum(known);
    if (total.eq(100)) return;
    yield {
      at: placeOf(bid.manifest.data, "tender"),
      message: "sum",
      params: { sum: formatDecimal(total) },
      related: criteria.map((criterion) => ({
        at: placeOf(criterion, "weight"),
        message: "weight",
        params: { title: shorten(criterion.title ?? criterion.id ?? "", 60), weight: criterion.weight ?? "" },
      })),
    };
  },
});
