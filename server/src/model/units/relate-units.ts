import type { UnitReading } from "./read-unit.ts";
import type { Unit } from "./unit.ts";

/**
 * How two units stand to each other. `comparable`: they measure the same, by these two meanings. `different`: they
 * certainly do not. `unclear`: a word that nobody knows, or two units that people use one for the other.
 */
export type UnitRelation =
  | { readonly kind: "comparable"; readonly a: Unit; readonly b: Unit }
  | { readonly kind: "same-word" }
  | { readonly kind: "different" }
  | { readonly kind: "unclear" };

/** Relates two readings; the same whichever comes first. */
export function relateUnits(a: UnitReading, b: UnitReading): UnitRelation {
  const pairs = a.units.flatMap((one) => b.units.map((other) => ({ a: one, b: other })));
  const alike = pairs.find((pair) => pair.a.id === pair.b.id);
  if (alike) return { kind: "comparable", ...alike };
  if (pairs.length === 0) {
    const nobodyKnows = a.units.length === 0 && b.units.length === 0;
    return { kind: nobodyKnows && a.key === b.key && a.key !== "" ? "same-word" : "unclear" };
  }
  const comparable = pairs.filter((pair) => isComparable(pair.a.dimension, pair.b.dimension));
  const [only] = comparable;
  if (comparable.length === 1 && only) return { kind: "comparable", ...only };
  const apart = pairs.every((pair) => areApart(pair.a.dimension, pair.b.dimension));
  return { kind: apart ? "different" : "unclear" };
}

/** A piece may be a piece of anything that is counted. */
function isComparable(a: string, b: string): boolean {
  if (a === b) return true;
  return isCount(a) && isCount(b) && (a === "count" || b === "count");
}

/** Pairs that measure different things and are written one for the other all the same. */
const mixedUp: ReadonlySet<string> = new Set(["labour time", "force mass"]);

function areApart(a: string, b: string): boolean {
  if (a === b) return false;
  const [topA = "", bottomA] = a.split("/");
  const [topB = "", bottomB] = b.split("/");
  if (bottomA !== undefined || bottomB !== undefined) {
    // The tender may leave out “per month”, and the answer say it: the same thing is counted.
    if (!areApart(topA, topB)) return bottomA !== undefined && bottomB !== undefined && areApart(bottomA, bottomB);
    return true;
  }
  if (a === "service" || b === "service") return false;
  if (isCount(a) && isCount(b)) return a !== "count" && b !== "count";
  const packed = (one: string, other: string): boolean =>
    one.startsWith("container:") && (isCount(other) || other.startsWith("container:"));
  if (packed(a, b) || packed(b, a)) return false;
  return !mixedUp.has([a, b].sort().join(" "));
}

function isCount(dimension: string): boolean {
  return dimension === "count" || dimension.startsWith("count:");
}
