import { notUtf8Messages } from "../../../syntax/decode.ts";
import { defineRule } from "../../define-rule.ts";

/** A file is in an encoding that is not read. Raised when its bytes are decoded. */
export default defineRule({
  id: "schema/not-utf8",
  verdict: "formal",
  severity: "error",
  fixable: false,
  scope: "engine",
  messages: notUtf8Messages,
});
