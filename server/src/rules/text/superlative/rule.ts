import { defineRule } from "../../define-rule.ts";
import { findStyle } from "../../support/words/style-findings.ts";
import { styleProblem } from "../../support/words/style-problem.ts";
import messages from "./messages.en.json" with { type: "json" };

/** Praise of oneself that nothing in the sentence proves. */
export default defineRule({
  id: "text/superlative",
  verdict: "advice",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const finding of findStyle(bid, "superlative")) yield styleProblem(finding);
  },
});
