import { formatDecimal } from "../../../model/decimal.ts";
import { convertAmount } from "../../../model/units/compare-amounts.ts";
import { compareQuantities, type QuantityOrder } from "../../../model/units/compare-quantities.ts";
import { type Quantity, readQuantity } from "../../../model/units/quantity.ts";
import { type QuantityRange, readRange } from "../../../model/units/range.ts";
import { type Breach, breachOf, type Limits, limitsOf } from "./limits.ts";
import type { ResponseValue } from "./response-values.ts";

/** A number that answers, beside the limits of the tender. */
export interface JudgedNumber {
  readonly limits: Limits;
  /** The number with the unit that counts: its own, that of the response, else the one the tender means. */
  withUnit(quantity: Quantity): Quantity;
  /** How the quantity stands to a limit; undefined where they cannot be compared. */
  compare(quantity: Quantity, limit: string): QuantityOrder | undefined;
  /** The limit with its unit, and in the unit of the answer too where that is another. */
  show(quantity: Quantity, limit: string): string;
}

/** Puts the limits of a requirement beside the unit of the response that answers it. */
export function judgeNumber({ expect, response }: ResponseValue): JudgedNumber {
  const wanted = (limit: string): Quantity | undefined => {
    const asked = readQuantity(limit);
    return asked && { amount: asked.amount, unit: asked.unit ?? expect.unit };
  };
  const withUnit = ({ amount, unit }: Quantity): Quantity => ({ amount, unit: unit ?? response.unit ?? expect.unit });
  const compare = (quantity: Quantity, limit: string): QuantityOrder | undefined => {
    const asked = wanted(limit);
    const own = withUnit(quantity);
    return asked && compareQuantities({ ...own, unit: own.unit ?? asked.unit }, asked);
  };
  return {
    limits: limitsOf(expect),
    withUnit,
    compare,
    show: (quantity, limit) => {
      const asked = wanted(limit);
      if (asked?.unit === undefined) return limit;
      const plain = `${formatDecimal(asked.amount)} ${asked.unit}`;
      const units = compare(quantity, limit)?.units;
      const converted =
        units && units.a.id !== units.b.id && convertAmount({ amount: asked.amount, unit: units.b }, units.a);
      return converted ? `${plain} (${formatDecimal(converted)} ${withUnit(quantity).unit})` : plain;
    },
  };
}

/** The first limit that a number, or the range that was asked for, certainly does not keep. */
export function breachOfNumber(answer: ResponseValue): Breach | undefined {
  const judged = judgeNumber(answer);
  const own = readQuantity(answer.text);
  if (own) {
    const show = (limit: string): string => judged.show(own, limit);
    return breachOf(judged.limits, (limit) => judged.compare(own, limit)?.order, show);
  }
  const range = answer.entry.data.filling === "range" ? readRange(answer.text) : undefined;
  return range && breachOfRange(judged, range);
}

/**
 * A range is wrong where it lies beside the limits, or over the edge of both: whether it must lie within them or cover
 * them, tenders read in both ways, so either is left alone.
 */
function breachOfRange(judged: JudgedNumber, { low, high }: QuantityRange): Breach | undefined {
  const { min, max } = judged.limits;
  const order = (quantity: Quantity, limit: string | undefined) =>
    limit === undefined ? undefined : judged.compare(quantity, limit)?.order;
  const isBelow = (quantity: Quantity, limit: string | undefined): boolean => (order(quantity, limit)?.most ?? 0) < 0;
  const isAbove = (quantity: Quantity, limit: string | undefined): boolean => (order(quantity, limit)?.least ?? 0) > 0;
  if (min !== undefined && (isBelow(high, min) || (isBelow(low, min) && isBelow(high, max)))) {
    return { key: "min", limit: judged.show(low, min) };
  }
  if (max !== undefined && (isAbove(low, max) || (isAbove(high, max) && isAbove(low, min)))) {
    return { key: "max", limit: judged.show(high, max) };
  }
  return undefined;
}
