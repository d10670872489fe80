import { readUnit } from "../../../model/units/read-unit.ts";
import { relateUnits } from "../../../model/units/relate-units.ts";

export { type Quantity, readQuantity } from "../../../model/units/quantity.ts";

/** Tells whether two names mean one unit, in whatever language, form or case: `мес.` and `months`, `просмотр` and `просмотров`. */
export function isSameUnit(a: string, b: string): boolean {
  const relation = relateUnits(readUnit(a), readUnit(b));
  return relation.kind === "same-word" || (relation.kind === "comparable" && relation.a.id === relation.b.id);
}
