import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** Something is suppressed without saying why. Raised where suppressions and settings are applied. */
export default defineRule({
  id: "suppression/without-reason",
  verdict: "formal",
  fixable: false,
  scope: "engine",
  messages,
});
