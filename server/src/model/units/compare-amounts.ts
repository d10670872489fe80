import type { Decimal } from "../decimal.ts";
import { compareFractions, type Fraction, fraction, per, plus, times, toDecimal, whole } from "./fraction.ts";
import { isFixed, type Unit } from "./unit.ts";

/** -1, 0 or 1, at least and at most; equal where there is only one answer. */
export interface Order {
  readonly least: -1 | 0 | 1;
  readonly most: -1 | 0 | 1;
}

/** An amount with its unit. */
export interface Amount {
  readonly amount: Decimal;
  readonly unit: Unit;
}

/**
 * How an amount stands to another of the same dimension: less, equal or more, as far as it can be known. Twelve months
 * are exactly a year; whether they are more than 365 days depends on the year.
 */
export function compareAmounts(a: Amount, b: Amount): Order {
  const exact = (order: -1 | 0 | 1): Order => ({ least: order, most: order });
  if (a.unit.id === b.unit.id) return exact(compareFractions(whole(a.amount), whole(b.amount)));
  const [monthsA, monthsB] = [monthsIn(a), monthsIn(b)];
  if (monthsA && monthsB) return exact(compareFractions(monthsA, monthsB));
  const [ownA, ownB] = [boundsOf(a), boundsOf(b)];
  if (a.unit.loose?.kind === "reading" && b.unit.loose?.kind === "reading" && ownA.high && ownB.high) {
    const first = compareFractions(ownA.low, ownB.low);
    const second = compareFractions(ownA.high, ownB.high);
    return first < second ? { least: first, most: second } : { least: second, most: first };
  }
  return {
    least: ownB.high ? compareFractions(ownA.low, ownB.high) : -1,
    most: ownA.high ? compareFractions(ownA.high, ownB.low) : 1,
  };
}

/** The amount in another unit of the same dimension; undefined where that is not exactly one decimal number. */
export function convertAmount({ amount, unit }: Amount, to: Unit): Decimal | undefined {
  if (unit.dimension !== to.dimension) return undefined;
  if (unit.id === to.id) return amount;
  const months = monthsIn({ amount, unit });
  if (months && to.loose?.kind === "months") return toDecimal(per(months, to.loose.months));
  if (!isFixed(unit) || !isFixed(to)) return undefined;
  const shifted = plus(whole(amount), unit.offset ?? zero);
  const result = plus(per(times(shifted, unit.low), to.low), negative(to.offset ?? zero));
  return toDecimal(result);
}

const zero = fraction("0");

function negative({ top, bottom }: Fraction): Fraction {
  return { top: top.times(-1), bottom };
}

function monthsIn({ amount, unit }: Amount): Fraction | undefined {
  return unit.loose?.kind === "months" ? times(whole(amount), unit.loose.months) : undefined;
}

/** The amount in base units, from its least to its most; without a most where nothing limits it. */
function boundsOf({ amount, unit }: Amount): { readonly low: Fraction; readonly high: Fraction | undefined } {
  const months = unit.dimension === "time" ? monthsIn({ amount, unit }) : undefined;
  if (months && amount.gte(0)) return boundsOfMonths(months);
  const shifted = plus(whole(amount), unit.offset ?? zero);
  const low = times(shifted, unit.low);
  const high = unit.high && times(shifted, unit.high);
  return amount.gte(0) || unit.offset ? { low, high } : { low: high ?? low, high: low };
}

const day = 86_400;

/** Whole years among months are known better than the months: 36 months are 1095 to 1098 days. */
function boundsOfMonths(months: Fraction): { readonly low: Fraction; readonly high: Fraction } {
  const count = months.top.div(months.bottom);
  const years = whole(count.div(12).round(0, 0));
  const rest = plus(months, negative(times(years, fraction("12"))));
  const inDays = (year: string, month: string): Fraction =>
    times(plus(times(years, fraction(year)), times(rest, fraction(month))), fraction(String(day)));
  return { low: inDays("365", "28"), high: inDays("366", "31") };
}
