import { formatDecimal } from "../../../model/decimal.ts";
import { convertAmount } from "../../../model/units/compare-amounts.ts";
import type { Quantity } from "../../../model/units/quantity.ts";
import { readUnit } from "../../../model/units/read-unit.ts";
import { relateUnits } from "../../../model/units/relate-units.ts";
import type { ResponseValue } from "./response-values.ts";

/**
 * A fraction that is a whole number in the unit that the tender means, as that number: `1.5 года` is `18` months.
 * Undefined where it is a fraction there too, or where the units are not converted for certain.
 */
export function wholeInWantedUnit({ expect, response }: ResponseValue, quantity: Quantity): string | undefined {
  const own = quantity.unit ?? response.unit;
  if (own === undefined || expect.unit === undefined || quantity.amount.mod(1).eq(0)) return undefined;
  const relation = relateUnits(readUnit(own), readUnit(expect.unit));
  if (relation.kind !== "comparable") return undefined;
  const converted = convertAmount({ amount: quantity.amount, unit: relation.a }, relation.b);
  return converted?.mod(1).eq(0) ? formatDecimal(converted) : undefined;
}
