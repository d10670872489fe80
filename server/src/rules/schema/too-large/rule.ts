import { tooLargeMessages } from "../../../syntax/decode.ts";
import { defineRule } from "../../define-rule.ts";

/** A file is larger than what is read. Raised when its bytes are decoded. */
export default defineRule({
  id: "schema/too-large",
  verdict: "formal",
  severity: "error",
  fixable: false,
  scope: "engine",
  messages: tooLargeMessages,
});
