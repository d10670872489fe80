import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, parseDecimal, roundMoney } from "../../../model/decimal.ts";

/**
 * An amount of the price schedule on the basis on which the tender compares prices: with VAT, without it, or as it is
 * where the purchase is free of VAT. Undefined where the rate that it takes is not known.
 */
export function onTenderBasis(bid: BidModel, amount: Decimal | undefined): Decimal | undefined {
  const basis = bid.tender?.data.price?.vat;
  const vat = bid.pricing?.data.vat;
  if (!amount || basis === undefined) return undefined;
  if (basis === "exempt") return amount;
  const included = vat?.included;
  if (included === undefined) return undefined;
  if (included === (basis === "included")) return amount;
  const rate = parseDecimal(vat?.rate);
  if (!rate) return undefined;
  const { digits } = bid.prices ?? {};
  return roundMoney(included ? amount.times(100).div(rate.plus(100)) : amount.times(rate.plus(100)).div(100), digits);
}
