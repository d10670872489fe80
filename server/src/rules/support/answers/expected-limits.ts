import { isAfter, type Moment, parseMoment } from "../../../model/moment.ts";
import { type Breach, breachOf, type Compare, limitsOf } from "./limits.ts";
import { breachOfNumber } from "./number-limits.ts";
import type { ResponseValue } from "./response-values.ts";
import { breachOfWord } from "./word-limits.ts";

/**
 * The first limit that a value certainly does not keep; undefined where it keeps all, or where the two cannot be
 * compared for certain: a value of another type or dimension, a unit that nobody knows, a limit that is no number.
 *
 * @param offset The offset in which plain days are meant, such as `+03:00`.
 */
export function findBreach(answer: ResponseValue, offset: string): Breach | undefined {
  const isWord = typeof answer.value !== "boolean";
  switch (answer.expect.type) {
    case "integer":
    case "number":
      return isWord ? breachOfNumber(answer) : undefined;
    case "date":
      return breachOfDate(answer, offset);
    case "boolean":
      return isWord ? undefined : breachOfWord({ ...answer, text: String(answer.value) }, ["true", "false"]);
    case "string":
      return isWord ? breachOfWord(answer) : undefined;
    default:
      return undefined;
  }
}

function breachOfDate({ expect, text }: ResponseValue, offset: string): Breach | undefined {
  const own = parseMoment(text, offset);
  if (!own) return undefined;
  const compare: Compare = (limit) => {
    const asked = parseMoment(limit, offset);
    const order = asked && compareMoments(own, asked);
    return order === undefined ? undefined : { least: order, most: order };
  };
  return breachOf(limitsOf(expect), compare, (limit) => limit);
}

function compareMoments(a: Moment, b: Moment): number {
  if (isAfter(a, b)) return 1;
  return isAfter(b, a) ? -1 : 0;
}
