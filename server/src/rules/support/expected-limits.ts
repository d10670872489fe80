import { formatDecimal } from "../../model/decimal.ts";
import { isAfter, type Moment, parseMoment } from "../../model/moment.ts";
import { nodeOf, nodeOfItem } from "../../schema/place.ts";
import { isSameUnit, readQuantity } from "./quantity.ts";
import type { Expectation, ResponseValue } from "./response-values.ts";

/** A limit of the tender that a value does not keep. */
export interface Breach {
  readonly key: "min" | "max" | "equals" | "oneOf";
  /** The limit as it is read: with its unit, and the choices of a list side by side. */
  readonly limit: string;
}

/**
 * The first limit that a value does not keep; undefined where it keeps all, or where the two cannot be compared for
 * certain: a value of another type, another unit, a limit that is no number.
 *
 * @param offset The offset in which plain days are meant, such as `+03:00`.
 */
export function findBreach({ expect, response, value, text }: ResponseValue, offset: string): Breach | undefined {
  switch (expect.type) {
    case "integer":
    case "number":
      return typeof value === "boolean" ? undefined : breachOfNumber(expect, text, response.unit);
    case "date":
      return breachOfDate(expect, text, offset);
    case "boolean":
      return typeof value === "boolean" ? breachOfWord(expect, String(value), ["true", "false"]) : undefined;
    case "string":
      return typeof value === "boolean" ? undefined : breachOfWord(expect, text);
    default:
      return undefined;
  }
}

function breachOfNumber(expect: Expectation, text: string, responseUnit: string | undefined): Breach | undefined {
  const own = readQuantity(text);
  if (!own) return undefined;
  const compare: Compare = (limit) => {
    const asked = readQuantity(limit);
    if (!asked) return undefined;
    const wanted = asked.unit ?? expect.unit;
    const unit = own.unit ?? responseUnit ?? wanted;
    if (unit !== undefined && (wanted === undefined || !isSameUnit(unit, wanted))) return undefined;
    return own.amount.cmp(asked.amount);
  };
  const show = (limit: string): string => {
    const asked = readQuantity(limit);
    const unit = asked?.unit ?? expect.unit;
    return asked && unit !== undefined ? `${formatDecimal(asked.amount)} ${unit}` : limit;
  };
  return breachOf(limitsOf(expect), compare, show);
}

function breachOfDate(expect: Expectation, text: string, offset: string): Breach | undefined {
  const own = parseMoment(text, offset);
  if (!own) return undefined;
  const compare: Compare = (limit) => {
    const asked = parseMoment(limit, offset);
    return asked && compareMoments(own, asked);
  };
  return breachOf(limitsOf(expect), compare, (limit) => limit);
}

/** @param only Limits that may be compared; any where it is left out. */
function breachOfWord(expect: Expectation, text: string, only?: readonly string[]): Breach | undefined {
  const own = wordKey(text);
  const compare: Compare = (limit) => {
    if (only && !only.includes(limit)) return undefined;
    return wordKey(limit) === own ? 0 : 1;
  };
  const { min: _, max: __, ...choices } = limitsOf(expect);
  return breachOf(choices, compare, (limit) => limit);
}

/** Below zero where the value is less than the limit; undefined where they cannot be compared. */
type Compare = (limit: string) => number | undefined;

function breachOf(limits: Limits, compare: Compare, show: (limit: string) => string): Breach | undefined {
  const { min, max, equals, oneOf } = limits;
  if (min !== undefined && (compare(min) ?? 0) < 0) return { key: "min", limit: show(min) };
  if (max !== undefined && (compare(max) ?? 0) > 0) return { key: "max", limit: show(max) };
  if (equals !== undefined && (compare(equals) ?? 0) !== 0) return { key: "equals", limit: show(equals) };
  const choices = oneOf ?? [];
  // A single choice that cannot be compared leaves the question open.
  const foreign = choices.length > 0 && choices.every((choice) => (compare(choice) ?? 0) !== 0);
  return foreign ? { key: "oneOf", limit: choices.map(show).join(", ") } : undefined;
}

/** Limits as they stand in the tender: a number keeps its zeros, and no limit goes through a float. */
interface Limits {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly equals?: string | undefined;
  readonly oneOf?: readonly string[] | undefined;
}

function limitsOf(expect: Expectation): Limits {
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

function compareMoments(a: Moment, b: Moment): number {
  if (isAfter(a, b)) return 1;
  return isAfter(b, a) ? -1 : 0;
}

/** Words are compared without regard to case, spacing and kind of quotes: none of them makes another answer. */
function wordKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[«»“”„"]/gu, '"')
    .replace(/\s+/gu, " ")
    .trim();
}
