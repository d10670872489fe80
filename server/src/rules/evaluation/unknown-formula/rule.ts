import { placeOf } from "../../../schema/place.ts";
import { findSimilar } from "../../../text/similar.ts";
import { defineRule } from "../../define-rule.ts";
import { criteriaOf, nameOfCriterion } from "../../support/tender/award-criteria.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };

/** More names than that are no help. */
const listed = 8;

/** A criterion names a formula that no pack describes. */
export default defineRule({
  id: "evaluation/unknown-formula",
  verdict: "advice",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const { formulas, unknown } = bid.law;
    // A pack that is not there may hold the formula; that it is missing is told elsewhere.
    if (unknown.length > 0) return;
    for (const criterion of criteriaOf(bid)) {
      const { formula } = criterion;
      if (formula === undefined || formulas.has(formula)) continue;
      const similar = findSimilar(formula, formulas.keys());
      yield {
        at: placeOf(bid.manifest.data, "tender"),
        message: "unknown",
        params: {
          formula: shorten(formula, 60),
          title: nameOfCriterion(criterion),
          hint: similar === undefined ? (formulas.size === 0 ? "none" : "known") : "similar",
          similar: similar ?? "",
          known: { list: [...formulas.keys()].slice(0, listed) },
        },
        related: [{ at: placeOf(criterion, "formula"), message: "criterion" }],
      };
    }
  },
});
