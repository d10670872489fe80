import { frontMatterMessages } from "../../../syntax/markdown/messages.ts";
import { yamlSyntaxMessages } from "../../../syntax/yaml/messages.ts";
import { defineRule } from "../../define-rule.ts";

/** A file cannot be read as it is written. Raised by the readers of YAML and of front matter. */
export default defineRule({
  id: "schema/syntax",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "engine",
  messages: { ...yamlSyntaxMessages, ...frontMatterMessages },
});
