import type { LocatedSchema } from "../schema/locate.ts";

/** What a schema says about a value, as Markdown: its title, its description and an example. */
export function describeSchema({ schema }: LocatedSchema): string {
  const parts: string[] = [];
  if (schema.title !== undefined) parts.push(`**${schema.title}**`);
  if (schema.description !== undefined) parts.push(schema.description);
  const examples = (schema.examples ?? []).filter((example) => typeof example !== "object").slice(0, 3);
  if (examples.length > 0) parts.push(examples.map((example) => `\`${String(example)}\``).join(" · "));
  return parts.join("\n\n");
}
