import type { BidModel } from "../../../model/bid-model.ts";
import { formatAmount, formatDecimal } from "../../../model/decimal.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { lotPrices, type PriceAndCeiling, wholePrice } from "../../support/money/price-ceilings.ts";
import { isWhollyPriced } from "../../support/money/wholly-priced.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;
type Threshold = NonNullable<ReturnType<BidModel["law"]["threshold"]>>;

/** The bid, or one lot of it, is so far below the price limit that the law asks for proof or for more security. */
export default defineRule({
  id: "price/abnormally-low",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const threshold = bid.law.threshold("abnormallyLowPercent");
    if (!threshold) return;
    const isLow = ({ amount, limit }: PriceAndCeiling): boolean =>
      limit.gt(0) && limit.minus(amount).times(100).gte(limit.times(threshold.value));
    const lots = [...lotPrices(bid)].filter((price) => isLow(price) && isWhollyPriced(bid, price.lot));
    for (const price of lots) yield describe(bid, price, threshold);
    const whole = wholePrice(bid);
    // A lot that is too cheap makes the whole cheap; one cause is told once.
    if (lots.length === 0 && whole && isLow(whole) && isWhollyPriced(bid)) yield describe(bid, whole, threshold);
  },
});

function describe(bid: BidModel, price: PriceAndCeiling, threshold: Threshold): Problem {
  const { digits, currency = "" } = bid.prices ?? {};
  const drop = price.limit.minus(price.amount).times(100).div(price.limit);
  return {
    at: price.at,
    message: price.of,
    params: {
      lot: price.lot,
      amount: { money: formatAmount(price.amount, digits), currency },
      ceiling: { money: formatAmount(price.limit, digits), currency },
      // Rounded down, so that it never looks lower than it is.
      drop: { number: formatDecimal(drop.round(1, 0)) },
      threshold: { number: formatDecimal(threshold.value) },
    },
    related: [
      ...price.ceilings.map((ceiling) => ({ at: ceiling.at, message: "ceiling" as const })),
      ...(threshold.at ? [{ at: threshold.at, message: "threshold" as const }] : []),
    ],
    source: threshold.source,
  };
}
