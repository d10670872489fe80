import { type Decimal, roundMoney, zero } from "./decimal.ts";
import type { PackFormulaData } from "./law.ts";

/** How points are given for a value, by the closed list that packs choose from. */
export type ScoreMethod = NonNullable<PackFormulaData["method"]>;

/** What a score is counted from, all values of one kind and on one basis. */
export interface ScoreQuestion {
  /** The most points that can be had. */
  readonly weight: Decimal;
  /** Our value: a price, a term, a number of contracts. */
  readonly own: Decimal;
  /**
   * The best value of the others: the lowest, for `own-over-best` the highest. Ours counts where it is better, and
   * where this is left out, so that the points are the most that can be had.
   */
  readonly best?: Decimal;
  /** The price limit, for `share-of-maximum`. */
  readonly maximum?: Decimal;
}

/**
 * The points for a value, from 0 to the weight, rounded half away from zero to hundredths. Nothing is rounded before.
 *
 * - `best-over-own`: weight × best ÷ own, for prices.
 * - `own-over-best`: weight × own ÷ best, for what is better the more it is.
 * - `shortfall-from-best`: weight × (1 − (own − best) ÷ best), for prices.
 * - `share-of-maximum`: weight × (maximum − own) ÷ maximum.
 *
 * @returns undefined for `manual`, where a value that the method needs is missing, and for values that make no sense:
 * below zero, or zero where it would divide.
 */
export function scoreOf(method: ScoreMethod, question: ScoreQuestion): Decimal | undefined {
  const { weight, own, best = own, maximum } = question;
  if (own.lt(0) || best.lt(0)) return undefined;
  switch (method) {
    case "best-over-own":
      return own.eq(0) ? undefined : limit(weight.times(lower(own, best)).div(own), weight);
    case "own-over-best": {
      const highest = own.gt(best) ? own : best;
      return highest.eq(0) ? undefined : limit(weight.times(own).div(highest), weight);
    }
    case "shortfall-from-best": {
      const lowest = lower(own, best);
      return lowest.eq(0) ? undefined : limit(weight.times(lowest.times(2).minus(own)).div(lowest), weight);
    }
    case "share-of-maximum":
      return maximum?.gt(0) ? limit(weight.times(maximum.minus(own)).div(maximum), weight) : undefined;
    case "manual":
      return undefined;
  }
}

function lower(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

function limit(points: Decimal, weight: Decimal): Decimal {
  const rounded = roundMoney(points);
  if (rounded.lt(0)) return zero;
  return rounded.gt(weight) ? weight : rounded;
}
