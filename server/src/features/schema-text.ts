import type { LocatedSchema } from "../schema/locate.ts";
import { translateSchemaText } from "../schema/translate-text.ts";
import type { Locale } from "../text/locale.ts";

/** What a schema says about a value in a language, as Markdown: its title, its description and an example. */
export function describeSchema({ schema }: LocatedSchema, locale: Locale): string {
  const parts: string[] = [];
  if (schema.title !== undefined) parts.push(`**${translateSchemaText(locale, schema.title)}**`);
  if (schema.description !== undefined) parts.push(translateSchemaText(locale, schema.description));
  const examples = (schema.examples ?? []).filter((example) => typeof example !== "object").slice(0, 3);
  if (examples.length > 0) parts.push(examples.map((example) => `\`${String(example)}\``).join(" · "));
  return parts.join("\n\n");
}
