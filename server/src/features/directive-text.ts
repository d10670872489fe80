import type { Locale } from "../analysis/finding.ts";
import { directiveMark, type KnownDirective } from "../model/directives.ts";
import { completionSay } from "./complete-tools.ts";
import { codeSpan, paragraphs } from "./describe/markdown.ts";
import { schemaTextIn } from "./schema-text.ts";

/** What a directive prints, for a person who is about to use it; Markdown. */
export function describeDirective(directive: KnownDirective, locale: Locale): string {
  return paragraphs([`**${codeSpan(directiveMark(directive))}**`, schemaTextIn(locale, directive.description)]);
}

/** What an attribute of a directive or heading does; Markdown. */
export function describeAttribute(name: string, locale: Locale): string {
  return completionSay(locale)("attribute", { name });
}
