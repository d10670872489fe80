import { schemas } from "./generated/schemas.ts";
import { type FileKind, fileKinds } from "./generated/types.ts";
import type { JsonSchema } from "./json-schema.ts";

export type SchemaName = FileKind | "section";

/** Tells whether a text names the schema of a kind of file. */
export function isSchemaName(text: string): text is SchemaName {
  return text === "section" || fileKinds.some((kind) => kind === text);
}

/** A schema together with the file that its local references count from. */
export interface LocatedSchema {
  readonly schema: JsonSchema;
  /** Name of the schema file, without `.schema.json`. */
  readonly file: string;
}

const table = schemas as Readonly<Record<string, JsonSchema | undefined>>;

/** The schema of a whole file. */
export function schemaOf(name: SchemaName): LocatedSchema {
  return { schema: table[name] ?? {}, file: name };
}

/** Follows `$ref` until a schema of its own; a description beside the reference wins over the one behind it. */
export function dereference(located: LocatedSchema): LocatedSchema {
  let { schema, file } = located;
  for (let step = 0; step < 10 && schema.$ref !== undefined; step += 1) {
    const [name = "", pointer = ""] = schema.$ref.split("#");
    const target = name === "" ? file : name.replace(/\.schema\.json$/, "").replace(/^.*\//, "");
    const found = pointer
      .split("/")
      .slice(1)
      .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), table[target]);
    if (!isObject(found)) return { schema: {}, file };
    const { $ref: _, ...beside } = schema;
    schema = { ...(found as JsonSchema), ...beside };
    file = target;
  }
  return { schema, file };
}

/** The schemas that may hold for one value: the schema itself, or each of its alternatives. */
export function alternativesOf(located: LocatedSchema): readonly LocatedSchema[] {
  const { schema, file } = dereference(located);
  const branches = schema.oneOf ?? schema.anyOf;
  if (!branches) return [{ schema, file }];
  return branches.flatMap((branch) => alternativesOf({ schema: branch, file }));
}

/** The schema of a property, through alternatives; undefined for a property that the schema does not know. */
export function propertySchema(located: LocatedSchema, key: string): LocatedSchema | undefined {
  for (const { schema, file } of alternativesOf(located)) {
    const property = schema.properties?.[key];
    if (property && Object.hasOwn(schema.properties ?? {}, key)) return { schema: property, file };
    for (const [pattern, matching] of Object.entries(schema.patternProperties ?? {})) {
      if (pattern !== "^x-" && new RegExp(pattern, "u").test(key)) return { schema: matching, file };
    }
    if (isObject(schema.additionalProperties)) return { schema: schema.additionalProperties, file };
  }
  return undefined;
}

/** The schema of the entries of a list; undefined where no list is expected. */
export function itemSchema(located: LocatedSchema): LocatedSchema | undefined {
  for (const { schema, file } of alternativesOf(located)) if (schema.items) return { schema: schema.items, file };
  return undefined;
}

/** The schema at a path of keys and indices; undefined where the path leads past what the schema knows. */
export function schemaAt(name: SchemaName, path: readonly (string | number)[]): LocatedSchema | undefined {
  let located: LocatedSchema | undefined = schemaOf(name);
  for (const step of path) {
    if (!located) return undefined;
    located = typeof step === "number" ? itemSchema(located) : propertySchema(located, step);
  }
  return located && dereference(located);
}

/** The JSON types that a schema allows, alternatives included; empty where it allows any. */
export function typesOf(located: LocatedSchema): ReadonlySet<string> {
  const types = new Set<string>();
  for (const { schema } of alternativesOf(located)) {
    const own =
      schema.type ?? (schema.enum ?? (schema.const === undefined ? [] : [schema.const])).map((value) => typeof value);
    for (const type of typeof own === "string" ? [own] : own) types.add(type);
  }
  return types;
}

function isObject(value: unknown): value is Record<string, JsonSchema> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
