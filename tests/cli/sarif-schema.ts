import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

const file = new URL("../fixtures/sarif/sarif-2.1.0-rtm.5.json", import.meta.url);

/**
 * The schema of SARIF, ready to judge. It is written in draft 04, of which it uses nothing that later drafts read
 * otherwise but the names of two keywords, which are left out here; a test says so.
 */
export function compileSarifSchema(): ValidateFunction {
  const { $schema: _, id: __, ...schema } = readSarifSchema();
  // One of its patterns has a bracket that is allowed only without Unicode.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** The schema as it is stored. */
export function readSarifSchema(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
}
