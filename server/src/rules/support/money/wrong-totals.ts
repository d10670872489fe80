import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, parseDecimal, sum } from "../../../model/decimal.ts";
import type { PriceLine } from "../../../model/pricing.ts";
import { memoize } from "../../../text/memo.ts";
import { judgeTotal } from "./judge-sum.ts";
import { concernedLines, totalOf } from "./price-amounts.ts";

/** A written total that is not the sum of its lines. */
export interface WrongTotal {
  /** What `total` is written in: the price schedule or a lot of it. */
  readonly owner: object;
  readonly lot: string | undefined;
  readonly written: string;
  readonly stated: Decimal;
  /** What the lines come to. */
  readonly expected: Decimal;
}

/** The totals of lots and of the bid that are wrong, each told once: what only adds up wrong lots is wrong with them. */
export const wrongTotals = memoize((bid: BidModel): readonly WrongTotal[] => {
  const data = bid.pricing?.data;
  if (!data || !bid.prices) return [];
  const { digits, lines: all } = bid.prices;
  const strays = all.filter((line) => !isDeclaredLot(bid, line.lot));
  const ofLots = (data.lots ?? []).flatMap((entry) => {
    const lot = entry.id?.normalize("NFC");
    if (lot === undefined || !bid.concernsLot(lot)) return [];
    const lines = all.filter((line) => line.lot?.normalize("NFC") === lot);
    // Lines of a lot that there is not may be meant for this one: link/unknown-id tells of them.
    return compareTotal(entry, entry.total, lot, [lines, [...lines, ...strays]], digits);
  });
  if (ofLots.length > 0 && isSumOfLots(bid)) return ofLots;
  // Lines of lots that are not bid for may stay in the file; whether they count is for the writer to say.
  return [...ofLots, ...compareTotal(data, data.total, undefined, [concernedLines(bid), all], digits)];
});

/**
 * @param readings The sets of lines of which the total may be the sum; the first is the one that is proposed.
 * @param digits Decimals of the currency.
 */
function compareTotal(
  owner: object,
  written: string | undefined,
  lot: string | undefined,
  readings: readonly (readonly PriceLine[])[],
  digits: number,
): readonly WrongTotal[] {
  const stated = parseDecimal(written);
  const expected = totalOf(readings[0] ?? []);
  if (!stated || !expected || written === undefined) return [];
  if (readings.some((lines) => (judgeTotal(stated, lines, digits) ?? "wrong") !== "wrong")) return [];
  return [{ owner, lot, written, stated, expected }];
}

function isDeclaredLot({ tender }: BidModel, lot: string | undefined): boolean {
  const declared = tender?.data.lots;
  return lot === undefined || !declared || declared.some(({ id }) => id?.normalize("NFC") === lot.normalize("NFC"));
}

function isSumOfLots(bid: BidModel): boolean {
  const { lots = [], total } = bid.pricing?.data ?? {};
  const amounts = lots.filter(({ id }) => bid.concernsLot(id)).map((lot) => parseDecimal(lot.total));
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === amounts.length && parseDecimal(total)?.eq(sum(known)) === true;
}
