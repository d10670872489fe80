import { verdictOf } from "../../../model/answers.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A response that says it deviates, without a word about why. */
export default defineRule({
  id: "response/deviation-unexplained",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const entry of bid.coverage.requirements) {
      // A section or heading that answers the same requirement is the place of a longer explanation.
      if (entry.answers.some((answer) => answer.kind === "prose")) continue;
      for (const answer of entry.answers) {
        if (answer.kind !== "response") continue;
        const verdict = verdictOf(answer.data);
        if (verdict === "comply" || (answer.data.note ?? "").trim() !== "") continue;
        yield {
          at: placeOf(answer.data, "verdict"),
          message: "unexplained",
          params: { id: entry.id, verdict, mandatory: entry.mandatory ? "yes" : "no" },
          related: [{ at: placeOf(entry.data, "id"), message: "asked" }],
          ...tenderSource(entry.data),
        };
      }
    }
  },
});
