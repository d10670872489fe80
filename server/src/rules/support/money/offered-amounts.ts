import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, decimalOf, parseDecimal, roundMoney } from "../../../model/decimal.ts";
import type { PriceLine } from "../../../model/pricing.ts";
import { memoize } from "../../../text/memo.ts";
import { concernedLines, linesOfLot, totalOf, writtenTotalOf } from "./price-amounts.ts";

/** An amount that the bid offers, with or without its VAT. */
export interface OfferedAmounts {
  /** Totals on the basis of the lines, the computed one first. */
  readonly totals: readonly Decimal[];
  /** The same without VAT, or with it: the other basis. Empty where the rate is not known or zero. */
  readonly otherBasis: readonly Decimal[];
  /** The VAT in each total or on it. */
  readonly vat: readonly Decimal[];
  /** How far an amount of VAT may be off, because some round every line. */
  readonly tolerance: Decimal;
}

/** What the whole bid offers: lines of lots not bid for may or may not count in a total that is written. */
export const offeredInAll = memoize(
  (bid: BidModel): OfferedAmounts =>
    collect(bid, [concernedLines(bid), bid.prices?.lines ?? []], bid.pricing?.data.total),
);

/** What one lot offers, by its id in NFC. */
export function offeredForLot(bid: BidModel, lot: string): OfferedAmounts {
  const entry = bid.pricing?.data.lots?.find((candidate) => candidate.id?.normalize("NFC") === lot);
  return collect(bid, [linesOfLot(bid, lot)], entry?.total);
}

/** What one line offers. */
export function offeredForLine(bid: BidModel, line: PriceLine): OfferedAmounts {
  return collect(bid, [[line]], undefined);
}

/** Tells whether an amount is one of those offered, on either basis. */
export function isOffered(amount: Decimal, { totals, otherBasis, tolerance }: OfferedAmounts): boolean {
  return totals.some((total) => total.eq(amount)) || isNear(amount, otherBasis, tolerance);
}

/** Tells whether an amount is one of those, give or take the tolerance. */
export function isNear(amount: Decimal, others: readonly Decimal[], tolerance: Decimal): boolean {
  return others.some((other) => other.minus(amount).abs().lte(tolerance));
}

function collect(
  bid: BidModel,
  readings: readonly (readonly PriceLine[])[],
  written: string | undefined,
): OfferedAmounts {
  const digits = bid.prices?.digits ?? 2;
  const computed = readings.flatMap((lines) => [totalOf(lines), writtenTotalOf(lines)]);
  const totals = [...computed, parseDecimal(written)].filter((total) => total !== undefined);
  const rate = parseDecimal(bid.pricing?.data.vat?.rate);
  const included = bid.pricing?.data.vat?.included;
  const known = rate?.gt(0) && included !== undefined ? rate : undefined;
  const vat = totals.flatMap((total) => {
    if (!known) return [];
    return [roundMoney(total.times(known).div(included ? known.plus(100) : 100), digits)];
  });
  const otherBasis = vat.flatMap((amount, index) => {
    const total = totals[index];
    if (!total) return [];
    return [included ? total.minus(amount) : total.plus(amount)];
  });
  const lines = Math.max(1, readings[0]?.length ?? 1);
  return { totals, otherBasis, vat, tolerance: decimalOf(lines).div(10 ** digits) };
}
