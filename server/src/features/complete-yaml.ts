import { symbolKindsAt } from "../model/id-places.ts";
import { packById } from "../model/pack.ts";
import { relativePath } from "../model/paths.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SourceFile } from "../model/source-file.ts";
import { fileKinds } from "../schema/generated/types.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import {
  alternativesOf,
  dereference,
  type LocatedSchema,
  type SchemaName,
  schemaAt,
  typesOf,
} from "../schema/locate.ts";
import { translateSchemaText } from "../schema/translate-text.ts";
import type { Range } from "../text/line-index.ts";
import type { Locale } from "../text/locale.ts";
import { bidsOf } from "./bid-at.ts";
import { proposeIds } from "./complete-ids.ts";
import type { CompletionProposal } from "./language-service.ts";
import { describeSchema } from "./schema-text.ts";
import { locateInYaml, type YamlCursor } from "./yaml-cursor.ts";

type YamlSource = Exclude<SourceFile, { form: "broken" }>;

/** Proposals in a YAML file or in the front matter of a section. */
export function completeYaml(
  snapshot: Snapshot,
  file: YamlSource,
  offset: number,
  asOf: string,
  locale: Locale,
): readonly CompletionProposal[] {
  const head = file.form === "section" ? (file.tree.frontMatter?.span.start ?? 0) : 0;
  const local = locateInYaml(file.text.slice(head), offset - head);
  if (!local) return [];
  const cursor = { ...local, start: local.start + head, end: local.end + head };
  const range = file.lines.rangeOf({ start: cursor.start, end: cursor.end });
  const name: SchemaName | undefined =
    file.form === "yaml" ? file.kind : file.form === "section" ? "section" : undefined;
  if (name === undefined) return completeKind(cursor, range);

  const schema = schemaAt(name, cursor.path);
  if (!schema) return [];
  const kinds = symbolKindsAt(name, cursor.path);
  const values = [
    ...(kinds ? proposeIds(bidsOf(snapshot, file.path, asOf), kinds, range) : []),
    ...proposeValues(schema, range, locale),
    ...(isPackName(name, cursor) ? proposePacks(range) : []),
    ...(isPath(schema) ? proposePaths(snapshot, file.path, range) : []),
  ];
  if (cursor.at === "value") return values;
  return [...proposeKeys(schema, cursor, range, locale), ...values];
}

/** A file without a kind gets one: everything else depends on it. */
function completeKind(cursor: YamlCursor, range: Range): readonly CompletionProposal[] {
  const propose = (label: string, newText: string, index: number): CompletionProposal => ({
    label,
    kind: "value",
    range,
    newText,
    snippet: false,
    sortText: String(index).padStart(3, "0"),
  });
  if (cursor.at === "value" && cursor.path.join() === "kind")
    return fileKinds.map((kind, index) => propose(kind, kind, index));
  if (cursor.at === "key" && cursor.path.length === 0 && !cursor.siblings.has("kind")) {
    return fileKinds.map((kind, index) => propose(`kind: ${kind}`, `kind: ${kind}`, index));
  }
  return [];
}

function proposeKeys(
  schema: LocatedSchema,
  cursor: YamlCursor,
  range: Range,
  locale: Locale,
): readonly CompletionProposal[] {
  return alternativesOf(schema).flatMap((one) => {
    const required = new Set(one.schema.required ?? []);
    return Object.entries(one.schema.properties ?? {}).flatMap(([key, property], index): CompletionProposal[] => {
      if (cursor.siblings.has(key)) return [];
      const located = dereference({ schema: property, file: one.file });
      const title = located.schema.title;
      return [
        {
          label: key,
          kind: "property",
          ...(title === undefined ? {} : { detail: translateSchemaText(locale, title) }),
          documentation: describeSchema(located, locale),
          range,
          newText: cursor.bare ? insertKey(key, located, cursor.column) : cursor.colon ? key : `${key}: `,
          snippet: cursor.bare,
          sortText: `${required.has(key) ? 0 : 1}${String(index).padStart(3, "0")}`,
        },
      ];
    });
  });
}

/** A key with the shape of its value: a list begins its first entry, an entry its required keys. */
function insertKey(key: string, schema: LocatedSchema, column: number): string {
  const types = typesOf(schema);
  const constant = schema.schema.const;
  if (typeof constant === "string" || typeof constant === "number") return `${key}: ${constant}`;
  const indent = " ".repeat(column + 2);
  if (types.has("array") && schema.schema.items) {
    const first = requiredKeys({ schema: schema.schema.items, file: schema.file });
    return `${key}:\n${indent}- ${insertRequired(first, `${indent}  `)}`;
  }
  if (types.has("object") && !types.has("string"))
    return `${key}:\n${indent}${insertRequired(requiredKeys(schema), indent)}`;
  return `${key}: $0`;
}

function requiredKeys(schema: LocatedSchema): readonly string[] {
  return alternativesOf(schema)[0]?.schema.required ?? [];
}

function insertRequired(keys: readonly string[], indent: string): string {
  if (keys.length === 0) return "$0";
  return keys.map((key, index) => `${key}: \${${index + 1}}`).join(`\n${indent}`);
}

function proposeValues(schema: LocatedSchema, range: Range, locale: Locale): readonly CompletionProposal[] {
  const values = alternativesOf(schema).flatMap(({ schema: one }) => choicesOf(one));
  return values.map((value, index) => ({
    label: value,
    kind: "value" as const,
    documentation: describeSchema(schema, locale),
    range,
    newText: value,
    snippet: false,
    sortText: `2${String(index).padStart(3, "0")}`,
  }));
}

function choicesOf(schema: JsonSchema): readonly string[] {
  if (schema.const !== undefined) return [String(schema.const)];
  if (schema.enum) return schema.enum.map(String);
  if (schema.type === "boolean") return ["true", "false"];
  const pattern = /^\^\(([a-z|-]+)\)\$$/.exec(schema.pattern ?? "")?.[1];
  return pattern?.split("|") ?? [];
}

function isPackName(name: SchemaName, { path }: YamlCursor): boolean {
  return (name === "tender" && path.join(".") === "pack") || (name === "workspace" && path.join(".") === "packs.0");
}

function proposePacks(range: Range): readonly CompletionProposal[] {
  return [...packById.values()].map((pack, index) => ({
    label: pack.id,
    kind: "value" as const,
    detail: pack.title,
    ...(pack.description === undefined ? {} : { documentation: pack.description }),
    range,
    newText: pack.id,
    snippet: false,
    sortText: String(index).padStart(3, "0"),
  }));
}

function isPath(schema: LocatedSchema): boolean {
  return (
    schema.schema.title === "Path" ||
    /\bpath\b|\bfile\b/i.test(schema.schema.title ?? "") ||
    schema.schema.maxLength === 1000
  );
}

function proposePaths(snapshot: Snapshot, from: string, range: Range): readonly CompletionProposal[] {
  return [...snapshot.entries.values()]
    .filter((entry) => entry.kind === "file" && entry.path !== from)
    .map((entry) => relativePath(from, entry.path))
    .sort((a, b) => a.split("../").length - b.split("../").length || (a < b ? -1 : 1))
    .slice(0, 500)
    .map((path, index) => ({
      label: path,
      kind: "file" as const,
      range,
      newText: path,
      snippet: false,
      sortText: `3${String(index).padStart(4, "0")}`,
    }));
}
