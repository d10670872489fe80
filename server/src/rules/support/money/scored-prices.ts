import type { BidModel } from "../../../model/bid-model.ts";
import { lotPrices, lotsBidFor, type PriceAndCeiling, wholePrice } from "./price-ceilings.ts";
import { isWhollyPriced } from "./wholly-priced.ts";

/** The prices that get points: each lot by itself, else the whole. Prices above the limit are reported as such. */
export function scoredPrices(bid: BidModel): readonly PriceAndCeiling[] {
  const lots = [...lotPrices(bid)];
  const whole = lotsBidFor(bid).length < 2 ? wholePrice(bid) : undefined;
  const prices = lots.length > 0 ? lots : whole ? [whole] : [];
  return prices.filter(
    ({ amount, limit, lot }) => amount.lte(limit) && isWhollyPriced(bid, lot === "" ? undefined : lot),
  );
}
