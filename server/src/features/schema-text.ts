import type { Locale } from "../analysis/finding.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { alternativesOf, type LocatedSchema, typesOf } from "../schema/locate.ts";
import { translateSchemaText } from "../schema/translate-text.ts";
import { describeIn } from "./describe/describe-tools.ts";
import { codeSpan, paragraphs } from "./describe/markdown.ts";

/** A text of a schema in a language of ours: the one place through which titles and descriptions go. */
export function schemaTextIn(locale: Locale, text: string): string {
  return translateSchemaText(locale, text);
}

/** The title of a schema in a language. */
export function schemaTitle({ schema }: LocatedSchema, locale: Locale): string | undefined {
  return schema.title === undefined ? undefined : schemaTextIn(locale, schema.title);
}

/** The values that a schema leaves to choose from; none where anything else may stand. */
export function choicesOf(located: LocatedSchema): readonly string[] {
  return alternativesOf(located).flatMap(({ schema }) => choices(schema));
}

function choices(schema: JsonSchema): readonly string[] {
  if (schema.const !== undefined) return [String(schema.const)];
  if (schema.enum) return schema.enum.map(String);
  if (schema.type === "boolean") return ["true", "false"];
  const pattern = /^\^\(([a-z|-]+)\)\$$/.exec(schema.pattern ?? "")?.[1];
  return pattern?.split("|") ?? [];
}

/** What a schema says about a value, as Markdown: title, description, type or choices, and examples. */
export function describeSchema(located: LocatedSchema, locale: Locale, required = false): string {
  const { schema } = located;
  const say = describeIn(locale);
  const title = schemaTitle(located, locale);
  const values = choicesOf(located);
  const [type] = typesOf(located);
  const kind =
    values.length > 1
      ? say("allowed", { list: values.map(codeSpan).join(" · ") })
      : type === undefined
        ? ""
        : `*${say("type", { type })}*`;
  const examples = (schema.examples ?? []).filter((example) => typeof example !== "object").slice(0, 3);
  return paragraphs([
    title === undefined ? "" : `**${title}**${required ? ` · ${say("required")}` : ""}`,
    schema.description === undefined ? "" : schemaTextIn(locale, schema.description),
    kind,
    examples.length === 0 || values.length > 0
      ? ""
      : say("examples", { list: examples.map((example) => codeSpan(String(example))).join(" · ") }),
  ]);
}

/** What a schema says about one of its choices: the sentences of its description that speak of it, else all of it. */
export function describeChoice(located: LocatedSchema, value: string, locale: Locale): string {
  const { description } = located.schema;
  const text = description === undefined ? "" : schemaTextIn(locale, description);
  const name = `\`${value}\``;
  const sentences = text.split(/(?<=[.])\s+/u).filter((sentence) => sentence.includes(name));
  const title = schemaTitle(located, locale);
  return paragraphs([
    `**${name}**${title === undefined ? "" : ` · ${title}`}`,
    sentences.length > 0 ? sentences.join(" ") : text,
    describeIn(locale)("allowed", { list: choicesOf(located).map(codeSpan).join(" · ") }),
  ]);
}
