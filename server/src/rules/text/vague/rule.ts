import { defineRule } from "../../define-rule.ts";
import { findStyle } from "../../support/words/style-findings.ts";
import { styleProblem } from "../../support/words/style-problem.ts";
import messages from "./messages.en.json" with { type: "json" };

/** Words that promise nothing that can be checked. */
export default defineRule({
  id: "text/vague",
  verdict: "advice",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const finding of findStyle(bid, "vague")) yield styleProblem(finding);
  },
});
