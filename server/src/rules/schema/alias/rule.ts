import { aliasMessages } from "../../../syntax/yaml/messages.ts";
import { defineRule } from "../../define-rule.ts";

/** YAML references are not followed. Raised by the reader of YAML. */
export default defineRule({
  id: "schema/alias",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "engine",
  messages: aliasMessages,
});
