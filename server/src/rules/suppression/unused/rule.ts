import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A comment suppresses nothing. Raised where suppressions are applied. */
export default defineRule({
  id: "suppression/unused",
  verdict: "formal",
  fixable: true,
  scope: "engine",
  messages,
});
