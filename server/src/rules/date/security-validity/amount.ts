import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, parseDecimal, roundMoney } from "../../../model/decimal.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { priceLimit, usualCurrency } from "../../support/money/price-limit.ts";
import type { Security } from "./securities.ts";

/** An amount of money with the place that says so. */
export interface PlacedAmount {
  readonly amount: Decimal;
  readonly currency: string;
  readonly at: Place;
}

/** How much a security must be: the sum that the tender names, else its part of the price limit for the bid. */
export function demandedAmount(bid: BidModel, { kind, demand }: Security): PlacedAmount | undefined {
  const fixed = parseDecimal(demand.amount);
  const currency = demand.currency ?? usualCurrency(bid);
  if (fixed && currency !== undefined) return { amount: fixed, currency, at: placeOf(demand, "amount") };
  const percent = parseDecimal(demand.percent);
  // For the contract, the part may be one of the contract's own price, which is not known yet.
  const limit = kind === "bid" ? priceLimit(bid) : undefined;
  if (!percent) return undefined;
  if (!limit) return kind === "bid" ? partOfOwnPrice(bid, percent, placeOf(demand, "percent")) : undefined;
  const amount = roundMoney(limit.amount.times(percent).div(100));
  return { amount, currency: limit.currency, at: placeOf(demand, "percent") };
}

/** Without a limit the part is one of the price that is offered. */
function partOfOwnPrice(bid: BidModel, percent: Decimal, at: Place): PlacedAmount | undefined {
  const { total, currency } = bid.prices ?? {};
  if (!total || currency === undefined) return undefined;
  return { amount: roundMoney(total.times(percent).div(100)), currency, at };
}

/** How much the paper in the library is about; undefined where it does not say. */
export function amountOf(bid: BidModel, { document }: Security): PlacedAmount | undefined {
  const written = document.amount;
  if (written === undefined) return undefined;
  const bare = typeof written === "string";
  const amount = parseDecimal(bare ? written : written.amount);
  const currency = (bare ? undefined : written.currency) ?? usualCurrency(bid);
  if (!amount || currency === undefined) return undefined;
  return { amount, currency, at: bare ? placeOf(document, "amount") : placeOf(written, "amount") };
}
