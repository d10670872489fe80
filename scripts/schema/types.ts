import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { JsonSchema, JsonType } from "../../server/src/schema/json-schema.ts";
import { collectDefinitions, definitionName, kinds, type SchemaFile, type SchemaName, typeName } from "./load.ts";

const options = {
  additionalProperties: false,
  bannerComment: "",
  style: { printWidth: 120 },
  ignoreMinAndMaxItems: true,
};

const LITERALS = /^\^\(([a-z|-]+)\)\$$/u;

/** Turns a schema of ours into one for the type generator: references become type names, `x-` keys go. */
function forTypes(schema: JsonSchema): JSONSchema {
  if (schema.$ref !== undefined) {
    return { tsType: definitionName(schema.$ref), ...(schema.description && { description: schema.description }) };
  }
  if (Array.isArray(schema.type)) {
    const { type, title: _title, description, ...rest } = schema;
    const anyOf = type.map((one: JsonType) => forTypes(narrow(rest, one)));
    return { ...(description && { description }), anyOf };
  }
  const { patternProperties: _patterns, examples: _examples, title: _title, ...rest } = schema;
  const out: JSONSchema = { ...(rest as JSONSchema) };
  const literals = schema.type === "string" ? LITERALS.exec(schema.pattern ?? "")?.[1] : undefined;
  if (literals !== undefined) out.enum = literals.split("|");
  if (schema.properties !== undefined) {
    out.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, value]) => [key, forTypes(value)]),
    );
  }
  if (schema.items !== undefined) out.items = forTypes(schema.items);
  if (schema.additionalProperties) out.additionalProperties = forTypes(schema.additionalProperties);
  return out;
}

/** The part of a schema with several types that concerns one of them. */
function narrow(schema: JsonSchema, type: JsonType): JsonSchema {
  const { properties, required, additionalProperties, patternProperties, items, pattern, ...rest } = schema;
  if (type === "object") {
    return {
      ...rest,
      type,
      ...(properties && { properties }),
      ...(required && { required }),
      ...(patternProperties && { patternProperties }),
      ...(additionalProperties !== undefined && { additionalProperties }),
    };
  }
  if (type === "array") return { ...rest, type, ...(items && { items }) };
  return { ...rest, type, ...(type === "string" && pattern !== undefined && { pattern }) };
}

/** Generates the types of all file kinds, each named type once, and the map from kind to type. */
export async function generateTypes(files: ReadonlyMap<SchemaName, SchemaFile>): Promise<string> {
  const named = new Map(collectDefinitions(files));
  const names = new Map<string, string>();
  for (const kind of kinds) {
    const file = files.get(kind);
    if (file === undefined) throw new Error(`There is no schema ${kind}.`);
    const { $schema: _schema, $id: _id, $defs: _defs, ...root } = file;
    const name = typeName(file.title);
    if (named.has(name)) throw new Error(`Two types are named ${name}.`);
    named.set(name, root);
    names.set(kind, name);
  }
  const parts: string[] = [];
  for (const [name, schema] of named) {
    parts.push(await compile({ ...forTypes(schema), title: name }, name, options));
  }
  const body = parts.join("\n");
  const fileKinds = kinds.filter((kind) => kind !== "section");
  return [
    "// Generated from schemas/*.schema.json by scripts/generate-schemas.ts: change the schemas, not this file.\n",
    body,
    "/** The kinds of YAML files, as the key `kind` of a file names them. */",
    `export type FileKind = ${fileKinds.map((kind) => `"${kind}"`).join(" | ")};\n`,
    "/** The content of a file by its kind; `section` is the front matter of a section. */",
    `export interface FileOfKind {\n${kinds.map((kind) => `  ${kind}: ${names.get(kind)};`).join("\n")}\n}\n`,
    "/** The kinds of YAML files, in the order in which they are presented. */",
    `export const fileKinds: readonly FileKind[] = ${JSON.stringify(fileKinds).replaceAll(",", ", ")};\n`,
  ].join("\n");
}
