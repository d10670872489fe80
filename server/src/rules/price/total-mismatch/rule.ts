import { parseDecimal } from "../../../model/decimal.ts";
import type { PriceLine } from "../../../model/pricing.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { replaceLiteral } from "../../support/edits/replace-literal.ts";
import { judgeTotal } from "../../support/money/judge-sum.ts";
import { amountLike, concernedLines, totalOf } from "../../support/money/price-amounts.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** A written total that is not the sum of its lines. */
export default defineRule({
  id: "price/total-mismatch",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const data = bid.pricing?.data;
    if (!data || !bid.prices) return;
    const { digits } = bid.prices;
    for (const entry of data.lots ?? []) {
      const lot = entry.id?.normalize("NFC");
      if (lot === undefined || !bid.concernsLot(lot)) continue;
      const lines = bid.prices.lines.filter((line) => line.lot?.normalize("NFC") === lot);
      yield* compareTotal(entry, entry.total, "lot", lot, [lines], digits);
    }
    // Lines of lots that are not bid for may stay in the file; whether they count is for the writer to say.
    yield* compareTotal(data, data.total, "total", "", [concernedLines(bid), bid.prices.lines], digits);
  },
});

/**
 * @param readings The sets of lines of which the total may be the sum; the first is the one that is proposed.
 * @param digits Decimals of the currency.
 */
function* compareTotal(
  owner: object,
  written: string | undefined,
  message: "lot" | "total",
  lot: string,
  readings: readonly (readonly PriceLine[])[],
  digits: number,
): Generator<Problem> {
  const stated = parseDecimal(written);
  const expected = totalOf(readings[0] ?? []);
  if (!stated || !expected || written === undefined) return;
  if (readings.some((lines) => (judgeTotal(stated, lines, digits) ?? "wrong") !== "wrong")) return;
  const computed = amountLike(written, expected, digits);
  const edit = replaceLiteral(owner, "total", computed);
  yield {
    at: placeOf(owner, "total"),
    message,
    params: { stated: written, computed, lot },
    // What differs in coins alone is a slip that no law has thrown out.
    ...(stated.round(0, 0).eq(expected.round(0, 0)) ? { verdict: "formal" as const, severity: "error" as const } : {}),
    // The written total may be the one that was agreed, and a line the slip.
    ...(edit && { fix: { title: "writeTotal", edits: [edit], needsReview: true as const } }),
  };
}
