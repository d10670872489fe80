import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A rule failed. Raised where rules are run. */
export default defineRule({
  id: "internal/rule-crashed",
  verdict: "formal",
  severity: "error",
  fixable: false,
  scope: "engine",
  messages,
});
