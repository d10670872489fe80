import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, formatAmount } from "../../../model/decimal.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { lotPrices, type PriceAndCeiling, wholePrice } from "../../support/money/price-ceilings.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The bid costs more than the tender allows, in all or for one lot. */
export default defineRule({
  id: "price/above-ceiling",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const lots = [...lotPrices(bid)].filter(isAbove);
    for (const price of lots) yield describe(bid, price);
    const whole = wholePrice(bid);
    // A lot above its limit pushes the whole above its own; one cause is told once.
    if (lots.length === 0 && whole && isAbove(whole)) yield describe(bid, whole);
  },
});

function isAbove({ amount, limit }: PriceAndCeiling): boolean {
  return amount.gt(limit);
}

function describe(bid: BidModel, price: PriceAndCeiling): RuleProblem<keyof typeof messages> {
  const { digits, currency = "" } = bid.prices ?? {};
  const show = (amount: Decimal) => ({ money: formatAmount(amount, digits), currency });
  return {
    at: price.at,
    message: price.of,
    params: {
      lot: price.lot,
      amount: show(price.amount),
      ceiling: show(price.limit),
      excess: show(price.amount.minus(price.limit)),
      basis: bid.tender?.data.price?.vat ?? "exempt",
    },
    related: price.ceilings.map((ceiling) => ({ at: ceiling.at, message: "ceiling" })),
  };
}
