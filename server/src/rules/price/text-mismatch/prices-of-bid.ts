import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, formatDecimal, parseDecimal } from "../../../model/decimal.ts";
import type { PriceLine } from "../../../model/pricing.ts";
import {
  isNear,
  isOffered,
  type OfferedAmounts,
  offeredForLine,
  offeredForLot,
  offeredInAll,
} from "../../support/money/offered-amounts.ts";
import { concernedLines } from "../../support/money/price-amounts.ts";
import { lotsBidFor } from "../../support/money/price-ceilings.ts";

/** The amounts that the bid offers, in all and in parts. */
export interface PricesOfBid {
  readonly whole: OfferedAmounts;
  /** By the id of the lot, in NFC. */
  readonly lots: ReadonlyMap<string, OfferedAmounts>;
  /** Tells whether an amount belongs to a line: its total, with VAT or without it, its VAT, or the price of one unit. */
  isPart(amount: Decimal): boolean;
}

/** Collects them; undefined while there is no price. */
export function pricesOfBid(bid: BidModel): PricesOfBid | undefined {
  const { prices } = bid;
  if (!prices?.total || prices.currency === undefined) return undefined;
  const lots = lotsBidFor(bid).map(({ id = "" }) => id.normalize("NFC"));
  let parts: ReadonlySet<string> | undefined;
  return {
    whole: offeredInAll(bid),
    lots: new Map(lots.map((lot) => [lot, offeredForLot(bid, lot)])),
    isPart: (amount) => {
      // Most bids never ask.
      parts ??= new Set(concernedLines(bid).flatMap((line) => [...partsOf(bid, line)]));
      return parts.has(formatDecimal(amount));
    },
  };
}

function* partsOf(bid: BidModel, line: PriceLine): Generator<string> {
  const { totals, otherBasis, vat, tolerance } = offeredForLine(bid, line);
  const unitPrice = parseDecimal(line.data.unitPrice);
  for (const amount of unitPrice ? [...totals, unitPrice] : totals) yield formatDecimal(amount);
  for (const amount of [...otherBasis, ...vat]) {
    // Some round the tax the other way.
    for (const near of [amount.minus(tolerance), amount, amount.plus(tolerance)]) yield formatDecimal(near);
  }
}

/** Tells whether an amount is the price of the bid or of a lot, exactly or rounded to `step`. */
export function isPrice(amount: Decimal, step: Decimal | undefined, { whole, lots }: PricesOfBid): boolean {
  return [whole, ...lots.values()].some(
    (offered) =>
      isOffered(amount, offered) ||
      (step !== undefined && isNear(amount, [...offered.totals, ...offered.otherBasis], step)),
  );
}

/** Tells whether an amount is the VAT of the bid or of a lot. */
export function isVat(amount: Decimal, step: Decimal | undefined, { whole, lots }: PricesOfBid): boolean {
  return [whole, ...lots.values()].some(({ vat, tolerance }) => isNear(amount, vat, step ?? tolerance));
}
