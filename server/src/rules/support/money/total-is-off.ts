import type { BidModel } from "../../../model/bid-model.ts";
import { parseDecimal } from "../../../model/decimal.ts";
import { concernedLines, totalOf } from "./price-amounts.ts";

/**
 * Tells whether a written total, of the bid or of a lot, is not the sum of its lines: `price/total-mismatch` tells of
 * it, and a slip in the lines is part of that.
 */
export function isTotalOff(bid: BidModel): boolean {
  const lines = concernedLines(bid);
  const isOff = (written: string | undefined, some: typeof lines): boolean => {
    const stated = parseDecimal(written);
    const total = totalOf(some);
    return stated !== undefined && total !== undefined && !stated.eq(total);
  };
  const { total, lots = [] } = bid.pricing?.data ?? {};
  const ofLot = (id: string): typeof lines => lines.filter(({ lot }) => lot?.normalize("NFC") === id);
  return (
    isOff(total, lines) || lots.some((lot) => lot.id !== undefined && isOff(lot.total, ofLot(lot.id.normalize("NFC"))))
  );
}
