import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { type Breach, findBreach } from "../../support/expected-limits.ts";
import { type ResponseValue, responseValues } from "../../support/response-values.ts";
import { tenderSource } from "../../support/tender-source.ts";
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
  },
});

function messageOf({ key }: Breach, { expect }: ResponseValue): Exclude<keyof typeof messages, "asked"> {
  if (key === "equals") return "different";
  if (key === "oneOf") return "notListed";
  if (expect.type === "date") return key === "min" ? "early" : "late";
  return key === "min" ? "below" : "above";
}

/** The value with the unit of the response, as a reader would see it. */
function shownValue({ text, response }: ResponseValue): string {
  return response.unit === undefined ? text : `${text} ${response.unit}`;
}
