import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { replaceLiteral } from "../../support/edits/replace-literal.ts";
import { amountLike } from "../../support/money/price-amounts.ts";
import { wrongTotals } from "../../support/money/wrong-totals.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A written total that is not the sum of its lines. */
export default defineRule({
  id: "price/total-mismatch",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const { digits = 2 } = bid.prices ?? {};
    for (const { owner, lot, written, stated, expected } of wrongTotals(bid)) {
      const total = amountLike(written, expected, digits);
      const edit = replaceLiteral(owner, "total", total);
      yield {
        at: placeOf(owner, "total"),
        message: lot === undefined ? "total" : "lot",
        params: { stated: { money: written }, computed: { money: total }, total, lot: lot ?? "" },
        // What differs in coins alone is a slip that no law has thrown out.
        ...(stated.round(0, 0).eq(expected.round(0, 0))
          ? { verdict: "formal" as const, severity: "error" as const }
          : {}),
        // The written total may be the one that was agreed, and a line the slip.
        ...(edit && { fix: { title: "writeTotal", edits: [edit], needsReview: true as const } }),
      };
    }
  },
});
