import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, formatAmount, formatDecimal, parseDecimal, sumOfKnown } from "../../../model/decimal.ts";
import type { PriceLine } from "../../../model/pricing.ts";
import { groupBy } from "../../../text/group-by.ts";
import { memoize } from "../../../text/memo.ts";

/**
 * Tells whether the written total of a line is the product of its quantity and price. Currencies with three decimals
 * and totals that are not rounded are right as well: the product is rounded to the decimals that are written, two at
 * least. Undefined where one of the numbers is not written.
 */
export function isLineRight(line: PriceLine): boolean | undefined {
  return judgementOf(line).right;
}

const judgementOf = memoize((line: PriceLine): { readonly right: boolean | undefined } => ({ right: judge(line) }));

function judge({ data, stated, computed }: PriceLine): boolean | undefined {
  const quantity = parseDecimal(data.quantity);
  const unitPrice = parseDecimal(data.unitPrice);
  if (!stated || !computed || !quantity || !unitPrice) return undefined;
  const decimals = Math.max(2, data.total?.split(".")[1]?.length ?? 0);
  return stated.eq(quantity.times(unitPrice).round(decimals, 1)) || stated.eq(computed);
}

/** The lines that belong to the lots bid for; lines without a lot always do. */
export const concernedLines = memoize((bid: BidModel): readonly PriceLine[] =>
  (bid.prices?.lines ?? []).filter((line) => bid.concernsLot(line.lot)),
);

/** The lines of one lot, by its id in NFC. */
export function linesOfLot(bid: BidModel, lot: string): readonly PriceLine[] {
  return linesByLot(bid).get(lot) ?? [];
}

const linesByLot = memoize(
  (bid: BidModel): ReadonlyMap<string | undefined, readonly PriceLine[]> =>
    groupBy(bid.prices?.lines ?? [], (line) => line.lot?.normalize("NFC")),
);

/** What a set of lines adds up to, each with its own total where that is right, else with the computed one. */
export function totalOf(lines: readonly PriceLine[]): Decimal | undefined {
  return totalsOf(lines).right;
}

/** What the written totals of the lines add up to, even where they are wrong. */
export function writtenTotalOf(lines: readonly PriceLine[]): Decimal | undefined {
  return totalsOf(lines).written;
}

const totalsOf = memoize((lines: readonly PriceLine[]) => ({
  right: sumOfKnown(lines.map((line) => (isLineRight(line) === true ? line.stated : (line.computed ?? line.stated)))),
  written: sumOfKnown(lines.map((line) => line.stated ?? line.computed)),
}));

/**
 * An amount in the style of the one that it replaces: without decimals where that had none and none are needed.
 *
 * @param digits Decimals of the currency.
 */
export function amountLike(old: string | undefined, amount: Decimal, digits = 2): string {
  const bare = old !== undefined && !old.includes(".");
  if (bare && amount.mod(1).eq(0)) return formatDecimal(amount);
  return amount.round(digits, 1).eq(amount) ? formatAmount(amount, digits) : formatDecimal(amount);
}
