import { duplicateKeyMessages } from "../../../syntax/yaml/messages.ts";
import { defineRule } from "../../define-rule.ts";

/** A name stands twice in one group. Raised by the reader of YAML. */
export default defineRule({
  id: "schema/duplicate-key",
  verdict: "formal",
  severity: "error",
  fixable: false,
  scope: "engine",
  messages: duplicateKeyMessages,
});
