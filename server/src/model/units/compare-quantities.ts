import { compareAmounts, type Order } from "./compare-amounts.ts";
import { compareFractions, whole } from "./fraction.ts";
import type { Quantity } from "./quantity.ts";
import { readUnit } from "./read-unit.ts";
import { relateUnits } from "./relate-units.ts";
import type { Unit } from "./unit.ts";

/** How one quantity stands to another, and in which units that was found. */
export interface QuantityOrder {
  readonly order: Order;
  /** The units that were compared; undefined where both are one word that no table knows, or where there are none. */
  readonly units: { readonly a: Unit; readonly b: Unit } | undefined;
}

/**
 * Compares two quantities as exact decimals, whatever their units are called. Undefined where they cannot be compared:
 * one has a unit and the other has none, they measure different things, or nobody knows one of the words.
 */
export function compareQuantities(a: Quantity, b: Quantity): QuantityOrder | undefined {
  const plain = (): QuantityOrder => {
    const sign = compareFractions(whole(a.amount), whole(b.amount));
    return { order: { least: sign, most: sign }, units: undefined };
  };
  if (a.unit === undefined && b.unit === undefined) return plain();
  if (a.unit === undefined || b.unit === undefined) return undefined;
  const relation = relateUnits(readUnit(a.unit), readUnit(b.unit));
  if (relation.kind === "same-word") return plain();
  if (relation.kind !== "comparable") return undefined;
  const order = compareAmounts({ amount: a.amount, unit: relation.a }, { amount: b.amount, unit: relation.b });
  return { order, units: { a: relation.a, b: relation.b } };
}
