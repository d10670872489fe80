import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A value is missing or does not have the form that its schema asks for. Raised when data is judged by its schema. */
export default defineRule({
  id: "schema/invalid",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "engine",
  messages,
});
