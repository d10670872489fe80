import { placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { findBreach } from "../../support/answers/expected-limits.ts";
import { type Breach, limitsOf } from "../../support/answers/limits.ts";
import {
  type CompliantResponse,
  compliantResponses,
  type ResponseValue,
  responseValues,
  valuesOf,
} from "../../support/answers/response-values.ts";
import { splitChoices } from "../../support/answers/word-limits.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A response that claims to comply, with a value outside what the tender allows. */
export default defineRule({
  id: "response/out-of-range",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const answer of responseValues(bid)) {
      const breach = findBreach(answer, bid.offset);
      if (!breach) continue;
      yield {
        at: answer.at,
        message: messageOf(breach, answer),
        params: { id: answer.entry.id, limit: breach.limit, value: shownValue(answer) },
        verdict: answer.entry.mandatory ? "rejection" : "formal",
        related: [{ at: placeOf(answer.expect, breach.key), message: "asked" }],
        ...tenderSource(answer.entry.data),
      };
    }
    for (const one of compliantResponses(bid)) yield* describeMissing(one);
  },
});

/** Where all values are asked for: those that the response does not name. */
function* describeMissing({ entry, response }: CompliantResponse): Generator<RuleProblem<keyof typeof messages>> {
  const { expect, filling } = entry.data;
  const values = valuesOf(response);
  if (filling !== "all" || expect?.type !== "string" || values.length === 0) return;
  const choices = limitsOf(expect).oneOf ?? [];
  const given = values.map(({ text }) => splitChoices(text, choices));
  // A word that is none of the choices is reported by itself, and may stand for one of those that are missing.
  if (given.some((found) => found.length === 0)) return;
  const missing = choices.filter((choice) => !given.flat().includes(choice));
  if (missing.length === 0) return;
  yield {
    at: placeOf(response, "value"),
    message: "missing",
    params: { id: entry.id, missing: { list: missing }, count: missing.length },
    verdict: entry.mandatory ? "rejection" : "formal",
    related: [{ at: placeOf(expect, "oneOf"), message: "asked" }],
    ...tenderSource(entry.data),
  };
}

function messageOf({ key }: Breach, { expect }: ResponseValue): Exclude<keyof typeof messages, "asked" | "missing"> {
  if (key === "equals") return "different";
  if (key === "oneOf") return "notListed";
  if (expect.type === "date") return key === "min" ? "early" : "late";
  return key === "min" ? "below" : "above";
}

/** The value with the unit of the response, as a reader would see it. */
function shownValue({ text, response }: ResponseValue): string {
  return response.unit === undefined ? text : `${text} ${response.unit}`;
}
