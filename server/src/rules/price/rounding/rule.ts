import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, formatAmount, parseDecimal, roundMoney } from "../../../model/decimal.ts";
import type { PriceLine } from "../../../model/pricing.ts";
import { placeOf } from "../../../schema/place.ts";
import type { MessageParams } from "../../../syntax/problem.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { replaceLiteral } from "../../support/edits/replace-literal.ts";
import { decimalsOf, judgeLine, judgeTotal } from "../../support/money/judge-sum.ts";
import { amountLike, concernedLines, totalOf } from "../../support/money/price-amounts.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** Parts of a coin, and totals that are off by nothing but rounding. */
export default defineRule({
  id: "price/rounding",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const data = bid.pricing?.data;
    if (!data || !bid.prices) return;
    for (const line of concernedLines(bid)) yield* checkLine(bid, line);
    for (const entry of data.lots ?? []) {
      const lot = entry.id?.normalize("NFC");
      if (lot === undefined || !bid.concernsLot(lot)) continue;
      const lines = bid.prices.lines.filter((line) => line.lot?.normalize("NFC") === lot);
      yield* checkTotal(bid, entry, entry.total, lot, [lines]);
    }
    yield* checkTotal(bid, data, data.total, "none", [concernedLines(bid), bid.prices.lines]);
  },
});

function* checkLine(bid: BidModel, line: PriceLine): Generator<Problem> {
  const { digits = 2, currency = "" } = bid.prices ?? {};
  const { data, computed, stated } = line;
  const unitPrice = parseDecimal(data.unitPrice);
  const quantity = parseDecimal(data.quantity);
  const verdict = judgeLine(line, digits);
  // A wrong total is told of by price/line-mismatch, with the very amounts.
  if (unitPrice && quantity && computed && verdict !== "wrong" && decimalsOf(unitPrice) > digits) {
    const rounded = roundMoney(unitPrice, digits);
    const changed = roundMoney(rounded.times(quantity), digits);
    // Where the line comes out the same, nobody is hurt by the rest.
    if (!changed.eq(computed)) {
      const show = (amount: Decimal) => ({ money: formatAmount(amount, digits), currency });
      yield {
        at: placeOf(data, "unitPrice"),
        message: "unitPrice",
        verdict: "advice",
        params: {
          amount: { money: data.unitPrice ?? "", currency },
          currency,
          digits,
          rounded: show(rounded),
          literal: formatAmount(rounded, digits),
          changed: show(changed),
          computed: show(computed),
        },
      };
    }
  }
  if (!stated || !computed || (verdict !== "fine" && verdict !== "rounded")) return;
  yield describe(bid, data, verdict === "fine" ? "fine" : "line", {
    written: data.total,
    amount: computed,
    params: { quantity: { number: data.quantity ?? "" }, unitPrice: { money: data.unitPrice ?? "" } },
  });
}

/** @param readings The sets of lines of which the total may be the sum; the first is the one that is proposed. */
function* checkTotal(
  bid: BidModel,
  owner: object,
  written: string | undefined,
  lot: string,
  readings: readonly (readonly PriceLine[])[],
): Generator<Problem> {
  const { digits = 2 } = bid.prices ?? {};
  const stated = parseDecimal(written);
  const [lines = []] = readings;
  const amount = totalOf(lines);
  if (!stated || !amount) return;
  const verdicts = readings.map((reading) => judgeTotal(stated, reading, digits));
  if (verdicts.includes("right")) return;
  // Lines with parts of a coin make such a total; the cause is told where it stands.
  if (verdicts.includes("fine")) {
    if (lines.every((line) => judgeLine(line, digits) !== "fine")) {
      yield describe(bid, owner, "fine", { written, amount: roundMoney(stated, digits), params: { lot } });
    }
  } else if (verdicts.includes("rounded")) yield describe(bid, owner, "sum", { written, amount, params: { lot } });
}

interface Fault {
  readonly written: string | undefined;
  /** What should stand there. */
  readonly amount: Decimal;
  readonly params: MessageParams;
}

function describe(bid: BidModel, owner: object, message: "fine" | "line" | "sum", fault: Fault): Problem {
  const { digits = 2, currency = "" } = bid.prices ?? {};
  const literal = amountLike(fault.written, fault.amount, digits);
  const edit = replaceLiteral(owner, "total", literal);
  const amounts = { amount: { money: fault.written ?? "" }, rounded: { money: literal } };
  return {
    at: placeOf(owner, "total"),
    message,
    params: { ...fault.params, ...amounts, currency, digits, literal },
    ...(edit && { fix: { title: "write", params: { literal }, edits: [edit], needsReview: true } }),
  };
}
