import { nodeOf, nodeOfItem } from "../../../schema/place.ts";
import type { Expectation } from "./response-values.ts";

/** A limit of the tender that a value does not keep. */
export interface Breach {
  readonly key: "min" | "max" | "equals" | "oneOf";
  /** The limit as it is read: with its unit, and the choices of a list side by side. */
  readonly limit: string;
}

/** Limits as they stand in the tender: a number keeps its zeros, and no limit goes through a float. */
export interface Limits {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly equals?: string | undefined;
  readonly oneOf?: readonly string[] | undefined;
}

/** The limits of an expectation as text. */
export function limitsOf(expect: Expectation): Limits {
  const written = (key: "min" | "max" | "equals"): string | undefined => {
    const node = nodeOf(expect, key);
    if (expect[key] === undefined) return undefined;
    return node?.kind === "scalar" ? node.text.trim() : String(expect[key]);
  };
  const { oneOf } = expect;
  return {
    min: written("min"),
    max: written("max"),
    equals: written("equals"),
    oneOf: oneOf?.map((choice, index) => {
      const node = nodeOfItem(oneOf, index);
      return node?.kind === "scalar" ? node.text.trim() : String(choice);
    }),
  };
}

/** How a value stands to a limit: -1, 0 or 1, at least and at most; undefined where nobody can tell. */
export type Compare = (limit: string) => { readonly least: number; readonly most: number } | undefined;

/** The first limit that a value certainly does not keep. */
export function breachOf(limits: Limits, compare: Compare, show: (limit: string) => string): Breach | undefined {
  const { min, max, equals, oneOf } = limits;
  const isBelow = (limit: string): boolean => (compare(limit)?.most ?? 0) < 0;
  const isAbove = (limit: string): boolean => (compare(limit)?.least ?? 0) > 0;
  if (min !== undefined && isBelow(min)) return { key: "min", limit: show(min) };
  if (max !== undefined && isAbove(max)) return { key: "max", limit: show(max) };
  const differs = (limit: string): boolean => isBelow(limit) || isAbove(limit);
  if (equals !== undefined && differs(equals)) return { key: "equals", limit: show(equals) };
  // A single choice that cannot be compared leaves the question open.
  const foreign = oneOf !== undefined && oneOf.length > 0 && oneOf.every(differs);
  return foreign ? { key: "oneOf", limit: oneOf.map(show).join(", ") } : undefined;
}
