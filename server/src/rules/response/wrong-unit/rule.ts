import { formatDecimal } from "../../../model/decimal.ts";
import { readRange } from "../../../model/units/range.ts";
import { readUnit } from "../../../model/units/read-unit.ts";
import { relateUnits } from "../../../model/units/relate-units.ts";
import type { Unit } from "../../../model/units/unit.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule, type Verdict } from "../../define-rule.ts";
import { judgeNumber } from "../../support/answers/number-limits.ts";
import { type Quantity, readQuantity } from "../../support/answers/quantity.ts";
import { type ResponseValue, responseValues } from "../../support/answers/response-values.ts";
import { wholeInWantedUnit } from "../../support/answers/unit-fit.ts";
import { rewriteValue } from "../../support/edits/rewrite-value.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import messages from "./messages.en.json" with { type: "json" };

/** An answer in a unit that cannot be compared with the one that the tender means. */
export default defineRule({
  id: "response/wrong-unit",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const answer of responseValues(bid)) {
      const found = findFault(answer);
      if (!found) continue;
      const { unit, repaired } = found;
      const problem = {
        at: found.message === "twice" ? placeOf(answer.response, "unit") : answer.at,
        message: found.message,
        params: {
          id: answer.entry.id,
          value: answer.text,
          unit,
          wanted: answer.expect.unit ?? "",
          repaired: repaired ?? "",
        },
        ...(found.verdict ? { verdict: found.verdict } : {}),
        related: [{ at: placeOf(answer.expect, "unit"), message: "asked" as const }],
        ...tenderSource(answer.entry.data),
      };
      const edit =
        repaired === undefined ? undefined : rewriteValue(bid.specifications, answer.at, answer.text, repaired);
      const sure = found.message === "convert" ? {} : { needsReview: true as const };
      yield edit ? { ...problem, fix: { title: "write", edits: [edit], ...sure } } : problem;
    }
  },
});

interface Fault {
  readonly message: Exclude<keyof typeof messages, "asked" | "write">;
  /** The unit of the answer, as it is written. */
  readonly unit: string;
  readonly verdict?: Verdict;
  readonly repaired?: string;
}

function findFault(answer: ResponseValue): Fault | undefined {
  const { value, text, expect, response } = answer;
  if (typeof value === "boolean" || expect.type === "boolean" || expect.type === "date") return undefined;
  const own = readQuantity(text) ?? readRange(text)?.low;
  const unit = own?.unit ?? response.unit;
  if (!own || unit === undefined) return undefined;
  if (own.unit !== undefined && response.unit !== undefined && contradict(own.unit, response.unit)) {
    return { message: "twice", unit: response.unit };
  }
  if (expect.unit === undefined) return undefined;
  const relation = relateUnits(readUnit(unit), readUnit(expect.unit));
  if (relation.kind === "different") return { message: "different", unit };
  if (relation.kind !== "comparable" || expect.type === "string") return undefined;
  if (isLeftOpen(answer, own)) return describeOpen(answer, own, unit, relation);
  const converted = expect.type === "integer" ? wholeInWantedUnit(answer, own) : undefined;
  // Beside a unit of its own, the response would say another thing than its value.
  if (converted === undefined || response.unit !== undefined) return undefined;
  return { message: "convert", unit, repaired: `${converted} ${expect.unit}` };
}

/** Two units of one answer that are certainly not the same. */
function contradict(a: string, b: string): boolean {
  const relation = relateUnits(readUnit(a), readUnit(b));
  return relation.kind === "different" || (relation.kind === "comparable" && relation.a.id !== relation.b.id);
}

/** True where nobody can tell whether the answer keeps to a limit; one that it certainly breaks is reported elsewhere. */
function isLeftOpen(answer: ResponseValue, own: Quantity): boolean {
  const judged = judgeNumber(answer);
  const { min, max, equals } = judged.limits;
  const order = (limit: string | undefined) => (limit === undefined ? undefined : judged.compare(own, limit)?.order);
  const [least, most, exactly] = [order(min), order(max), order(equals)];
  return (
    (least !== undefined && least.least < 0 && least.most >= 0) ||
    (most !== undefined && most.least <= 0 && most.most > 0) ||
    (exactly !== undefined && exactly.least <= 0 && exactly.most >= 0 && exactly.least !== exactly.most)
  );
}

function describeOpen(
  { expect }: ResponseValue,
  own: Quantity,
  unit: string,
  units: { readonly a: Unit; readonly b: Unit },
): Fault | undefined {
  if (!units.a.high || !units.b.high) return { message: "workingDays", unit };
  if (own.unit !== undefined && isByWord(units.a)) {
    return { message: "letters", unit, verdict: "advice", repaired: `${formatDecimal(own.amount)} ${expect.unit}` };
  }
  // Whether a gigabyte has 1000 or 1024 megabytes is not worth a word; what a month is in days is.
  return units.a.dimension === "time" ? { message: "inexact", unit, verdict: "advice" } : undefined;
}

/** `Gb`: gigabits by the letter, gigabytes by habit. */
function isByWord({ id }: Unit): boolean {
  return /^[kMGT]b$/u.test(id);
}
