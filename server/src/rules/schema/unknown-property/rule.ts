import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A name is not known in its place. Raised when data is judged by its schema. */
export default defineRule({
  id: "schema/unknown-property",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "engine",
  messages,
});
