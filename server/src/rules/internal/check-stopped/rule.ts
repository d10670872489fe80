import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A check was stopped before its end. Raised where rules are run. */
export default defineRule({
  id: "internal/check-stopped",
  verdict: "formal",
  severity: "error",
  fixable: false,
  scope: "engine",
  messages,
});
