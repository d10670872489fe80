import { kinds, type SchemaFile, type SchemaName } from "./load.ts";

/** Generates the schemas as data for hover and completion, references and all. */
export function generateSchemaData(files: ReadonlyMap<SchemaName, SchemaFile>): string {
  const names: readonly SchemaName[] = ["common", "rules", ...kinds];
  const entries = names.map((name) => `  ${name}: ${JSON.stringify(files.get(name))},`);
  return [
    "// Generated from schemas/*.schema.json by scripts/generate-schemas.ts: change the schemas, not this file.",
    'import type { JsonSchema } from "../json-schema.ts";',
    'import type { FileKind } from "./types.ts";\n',
    "/**",
    " * The schema of the files of each kind, of the front matter of sections, and the shapes that they share. A `$ref`",
    " * reads `#/$defs/Name` for a definition of the same schema, `common.schema.json#/$defs/Name` for a shared one.",
    " */",
    `export const schemas: Readonly<Record<FileKind | "section" | "common" | "rules", JsonSchema>> = {\n${entries.join("\n")}\n};\n`,
  ].join("\n");
}
