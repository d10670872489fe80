import { readFile } from "node:fs/promises";
import type { JsonSchema } from "../../server/src/schema/json-schema.ts";

/** The kinds of files that have a schema, in the order of the documentation; `section` is front matter. */
export const kinds = [
  "workspace",
  "company",
  "documents",
  "people",
  "contracts",
  "rates",
  "tender",
  "bid",
  "specification",
  "pricing",
  "questions",
  "pack",
  "section",
] as const;

export type SchemaName = (typeof kinds)[number] | "common" | "rules";

/** A schema file as it stands on disk. */
export interface SchemaFile extends JsonSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
}

const folder = new URL("../../schemas/", import.meta.url);

/** Reads every schema file of the folder `schemas`. */
export async function loadSchemas(): Promise<ReadonlyMap<SchemaName, SchemaFile>> {
  const names: readonly SchemaName[] = ["common", "rules", ...kinds];
  const read = async (name: SchemaName): Promise<[SchemaName, SchemaFile]> => {
    const schema: SchemaFile = JSON.parse(await readFile(new URL(`${name}.schema.json`, folder), "utf8"));
    return [name, schema];
  };
  return new Map(await Promise.all(names.map(read)));
}

/** All definitions of all files under their names. Throws where two files define the same name. */
export function collectDefinitions(files: ReadonlyMap<SchemaName, SchemaFile>): ReadonlyMap<string, JsonSchema> {
  const definitions = new Map<string, JsonSchema>();
  for (const file of files.values()) {
    for (const [name, definition] of Object.entries(file.$defs ?? {})) {
      if (definitions.has(name)) throw new Error(`Two schemas define ${name}.`);
      const { title = "" } = definition;
      if (typeName(title) !== name) throw new Error(`The definition ${name} has the title ${title}.`);
      definitions.set(name, definition);
    }
  }
  return definitions;
}

/** The name of the type that a title stands for: `PastContract` for `Past contract`, `KpiPromise` for `KPI promise`. */
export function typeName(title: string): string {
  const words = title.match(/[a-z0-9]+/gi) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
}

/** The name of the definition that a `$ref` points to, in whichever file it stands. */
export function definitionName(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
