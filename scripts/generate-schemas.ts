import { generateSchemaData } from "./schema/data.ts";
import { loadSchemas } from "./schema/load.ts";
import { generateSchemaTexts } from "./schema/texts.ts";
import { generateTypes } from "./schema/types.ts";
import { generateValidators, validatorsDeclaration } from "./schema/validators.ts";

const folder = "server/src/schema/generated";

/**
 * Generates everything that follows from the schemas: types, validators, the schemas as data and their texts.
 * Returns the content of each file by its path from the root of the repository, and writes nothing.
 */
export async function generateSchemas(): Promise<Map<string, string>> {
  const files = await loadSchemas();
  return new Map([
    [`${folder}/types.ts`, await generateTypes(files)],
    [`${folder}/validators.js`, await generateValidators(files)],
    [`${folder}/validators.d.ts`, validatorsDeclaration],
    [`${folder}/schemas.ts`, generateSchemaData(files)],
    [`${folder}/texts.ts`, await generateSchemaTexts(files)],
  ]);
}
