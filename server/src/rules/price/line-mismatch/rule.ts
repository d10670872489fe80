import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { replaceLiteral } from "../../support/edits/replace-literal.ts";
import { judgeLine } from "../../support/money/judge-sum.ts";
import { amountLike, concernedLines } from "../../support/money/price-amounts.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };
import { otherQuantities } from "./other-quantities.ts";

/** The written total of a price line is not its quantity times its price. */
export default defineRule({
  id: "price/line-mismatch",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const { digits = 2 } = bid.prices ?? {};
    yield* otherQuantities(bid);
    for (const line of concernedLines(bid)) {
      const { data, computed } = line;
      if (!computed || judgeLine(line, digits) !== "wrong") continue;
      const total = amountLike(data.total, computed, digits);
      const edit = replaceLiteral(data, "total", total);
      yield {
        at: placeOf(data, "total"),
        message: data.title === undefined ? "untitled" : "mismatch",
        params: {
          title: shorten(data.title ?? "", 60),
          stated: { money: data.total ?? "" },
          quantity: { number: data.quantity ?? "" },
          unitPrice: { money: data.unitPrice ?? "" },
          computed: { money: total },
          total,
        },
        // The slip may as well be in the quantity or in the price.
        ...(edit && { fix: { title: "writeTotal", edits: [edit], needsReview: true as const } }),
      };
    }
  },
});
