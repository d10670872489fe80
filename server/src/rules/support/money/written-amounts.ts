import { type Decimal, decimalOf, formatAmount, formatDecimal } from "../../../model/decimal.ts";
import type { MessageValue, WrittenMoney, WrittenNumber } from "../../../syntax/problem.ts";
import type { KpiLoad } from "./kpi-load.ts";

/** A number for a message. */
export function writtenNumber(value: Decimal): WrittenNumber {
  return { number: formatDecimal(value) };
}

/** An amount in hundredths for a message; without a currency where it stands in a sum that names it elsewhere. */
export function writtenMoney(value: Decimal, currency?: string): WrittenMoney {
  return { money: formatAmount(value), ...(currency === undefined ? {} : { currency }) };
}

/** How the quantity of a KPI comes about, in pieces: `2 × 365 = 730`, or the quantity alone. */
export function writtenQuantity({ perPeriod, periods, times, quantity }: KpiLoad): readonly MessageValue[] {
  const factors = [perPeriod, ...(periods.eq(1) ? [] : [periods]), ...(times > 1 ? [decimalOf(times)] : [])];
  if (factors.length === 1) return [writtenNumber(quantity)];
  const product = factors.flatMap((factor, index) => [...(index === 0 ? [] : [" × "]), writtenNumber(factor)]);
  return [...product, " = ", writtenNumber(quantity)];
}
