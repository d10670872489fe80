import { parseMoment } from "../../../model/moment.ts";
import { readRange } from "../../../model/units/range.ts";
import { placeOf } from "../../../schema/place.ts";
import { westernDigits } from "../../../text/similar.ts";
import { defineRule } from "../../define-rule.ts";
import { findLooseWords } from "../../support/answers/loose-words.ts";
import { readQuantity } from "../../support/answers/quantity.ts";
import { hasForeignDigits, repairBoolean, repairDate, repairNumber } from "../../support/answers/repair-value.ts";
import { type ResponseValue, responseValues } from "../../support/answers/response-values.ts";
import { wholeInWantedUnit } from "../../support/answers/unit-fit.ts";
import { rewriteValue } from "../../support/edits/rewrite-value.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import messages from "./messages.en.json" with { type: "json" };

type Key = Exclude<keyof typeof messages, "asked" | "write">;

/** What is wrong with the form of a value, and how it would be written rightly where that is certain. */
interface Flaw {
  readonly message: Key;
  readonly repaired?: string | undefined;
  /** True where another reading of the value is conceivable. */
  readonly doubtful?: boolean;
}

/** A value that is not of the type the tender expects. */
export default defineRule({
  id: "response/wrong-type",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const answer of responseValues(bid)) {
      const flaw = findFlaw(answer, bid.offset);
      if (!flaw) continue;
      const { repaired } = flaw;
      const problem = {
        at: answer.at,
        message: flaw.message,
        params: { id: answer.entry.id, value: answer.text, repaired: repaired ?? "" },
        related: [{ at: placeOf(answer.expect, "type"), message: "asked" as const }],
        ...tenderSource(answer.entry.data),
      };
      const edit =
        repaired === undefined ? undefined : rewriteValue(bid.specifications, answer.at, answer.text, repaired);
      const review = flaw.doubtful ? { needsReview: true as const } : {};
      yield edit ? { ...problem, fix: { title: "write", edits: [edit], ...review } } : problem;
    }
  },
});

function findFlaw(answer: ResponseValue, offset: string): Flaw | undefined {
  const { value, text, expect } = answer;
  if (isSingle(answer)) return { message: "single" };
  switch (expect.type) {
    case "boolean": {
      if (typeof value === "boolean") return undefined;
      const repaired = repairBoolean(text);
      return { message: repaired ? "notation" : "boolean", repaired };
    }
    case "integer":
    case "number":
      return flawOfNumber(answer, expect.type === "integer");
    case "date": {
      if (parseMoment(text, offset)) return undefined;
      const repaired = repairDate(text);
      return { message: repaired ? "notation" : "date", repaired };
    }
    case "string":
      return typeof value === "boolean" && !allowsWord(answer) ? { message: "string" } : undefined;
    default:
      return undefined;
  }
}

function flawOfNumber(answer: ResponseValue, wholeNumber: boolean): Flaw | undefined {
  const { value, text, entry } = answer;
  const quantity = typeof value === "boolean" ? undefined : readQuantity(text);
  if (quantity) {
    const isFraction = wholeNumber && !quantity.amount.mod(1).eq(0);
    // What is whole in the tender's unit only has to be converted; `response/wrong-unit` does that.
    return isFraction && wholeInWantedUnit(answer, quantity) === undefined ? { message: "fraction" } : undefined;
  }
  // YAML reads more notations of numbers than a person writes, such as 1e3; what it understood is a number.
  if (typeof value === "number") return undefined;
  const repaired = repairNumber(text, wholeNumber);
  if (repaired !== undefined) {
    const message = hasForeignDigits(text) ? "digits" : text.includes(",") ? "decimalComma" : "notation";
    // A comma before three digits groups thousands for some and begins a fraction for others.
    return { message, repaired, doubtful: /,\d{3}(?!\d)/u.test(westernDigits(text)) };
  }
  // Where the tender wants a range or several values, one text may hold them all.
  const several = entry.data.filling !== undefined && severalValues.has(entry.data.filling);
  if (several && /\p{Nd}/u.test(text)) return undefined;
  // An answer that is open where it should be definite is for `response/not-concrete`.
  if (isOpen(answer)) return undefined;
  return { message: wholeNumber ? "integer" : "number" };
}

function isOpen({ value, text, entry }: ResponseValue): boolean {
  const { filling } = entry.data;
  if (typeof value === "boolean" || (filling !== "concrete" && filling !== "only-one")) return false;
  // Without a figure in it the answer would be no number either.
  if (!/\p{Nd}/u.test(text)) return false;
  return readRange(text) !== undefined || findLooseWords(text, true) !== undefined;
}

const severalValues: ReadonlySet<string> = new Set(["range", "one-or-several", "all", "verbatim"]);

/** One number where a range is asked for. A list of two may be meant for one. */
function isSingle({ value, text, expect, entry, response }: ResponseValue): boolean {
  if (entry.data.filling !== "range" || expect.type === "boolean" || expect.type === "date") return false;
  return typeof value !== "boolean" && typeof response.value !== "object" && readQuantity(text) !== undefined;
}

function allowsWord({ expect, text }: ResponseValue): boolean {
  return [expect.equals, ...(expect.oneOf ?? [])].some((choice) => String(choice) === text);
}
