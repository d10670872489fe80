import type { BidModel } from "../../../model/bid-model.ts";
import { parseDecimal, sum } from "../../../model/decimal.ts";
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
    const { digits, lines: all } = bid.prices;
    const strays = all.filter((line) => !isDeclaredLot(bid, line.lot));
    let lotsTold = false;
    for (const entry of data.lots ?? []) {
      const lot = entry.id?.normalize("NFC");
      if (lot === undefined || !bid.concernsLot(lot)) continue;
      const lines = bid.prices.lines.filter((line) => line.lot?.normalize("NFC") === lot);
      // Lines of a lot that there is not may be meant for this one: link/unknown-id tells of them.
      const problem = compareTotal(entry, entry.total, "lot", lot, [lines, [...lines, ...strays]], digits);
      lotsTold ||= problem !== undefined;
      if (problem) yield problem;
    }
    // What only adds up the totals of the lots is wrong with them.
    if (lotsTold && isSumOfLots(bid)) return;
    // Lines of lots that are not bid for may stay in the file; whether they count is for the writer to say.
    const whole = compareTotal(data, data.total, "total", "", [concernedLines(bid), all], digits);
    if (whole) yield whole;
  },
});

function isDeclaredLot({ tender }: BidModel, lot: string | undefined): boolean {
  const declared = tender?.data.lots;
  return lot === undefined || !declared || declared.some(({ id }) => id?.normalize("NFC") === lot.normalize("NFC"));
}

function isSumOfLots(bid: BidModel): boolean {
  const { lots = [], total } = bid.pricing?.data ?? {};
  const amounts = lots.filter(({ id }) => bid.concernsLot(id)).map((lot) => parseDecimal(lot.total));
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === amounts.length && parseDecimal(total)?.eq(sum(known)) === true;
}

/**
 * @param readings The sets of lines of which the total may be the sum; the first is the one that is proposed.
 * @param digits Decimals of the currency.
 */
function compareTotal(
  owner: object,
  written: string | undefined,
  message: "lot" | "total",
  lot: string,
  readings: readonly (readonly PriceLine[])[],
  digits: number,
): Problem | undefined {
  const stated = parseDecimal(written);
  const expected = totalOf(readings[0] ?? []);
  if (!stated || !expected || written === undefined) return undefined;
  if (readings.some((lines) => (judgeTotal(stated, lines, digits) ?? "wrong") !== "wrong")) return undefined;
  const computed = amountLike(written, expected, digits);
  const edit = replaceLiteral(owner, "total", computed);
  return {
    at: placeOf(owner, "total"),
    message,
    params: { stated: written, computed, lot },
    // What differs in coins alone is a slip that no law has thrown out.
    ...(stated.round(0, 0).eq(expected.round(0, 0)) ? { verdict: "formal" as const, severity: "error" as const } : {}),
    // The written total may be the one that was agreed, and a line the slip.
    ...(edit && { fix: { title: "writeTotal", edits: [edit], needsReview: true as const } }),
  };
}
