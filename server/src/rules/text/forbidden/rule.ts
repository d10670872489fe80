import { defineRule } from "../../define-rule.ts";
import { findStyle } from "../../support/words/style-findings.ts";
import { styleProblem } from "../../support/words/style-problem.ts";
import messages from "./messages.en.json" with { type: "json" };

/** Words that a style list of the tender or of the house does not allow. */
export default defineRule({
  id: "text/forbidden",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const finding of findStyle(bid, "forbidden")) yield styleProblem(finding);
  },
});
