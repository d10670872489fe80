import type { Locale } from "../analysis/finding.ts";
import { directiveMark, type KnownDirective } from "../model/directives.ts";
import { codeSpan, paragraphs } from "./describe/markdown.ts";
import ar from "./texts/directives.ar.json" with { type: "json" };
import en from "./texts/directives.en.json" with { type: "json" };
import ru from "./texts/directives.ru.json" with { type: "json" };

const texts: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, ru, ar };

/** What a directive prints, for a person who is about to use it; Markdown. */
export function describeDirective(directive: KnownDirective, locale: Locale): string {
  return paragraphs([`**${codeSpan(directiveMark(directive))}**`, texts[locale][directive.name] ?? ""]);
}

/** What an attribute of a directive or heading does; Markdown. */
export function describeAttribute(name: string, locale: Locale): string {
  return texts[locale][`attribute-${name}`] ?? "";
}
