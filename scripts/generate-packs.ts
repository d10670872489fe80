import { readdir, readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { load } from "js-yaml";

const folder = "server/packs";

/** Checks every pack by its schema and writes them all as data, so that nothing has to be parsed at run time. */
export async function generatePacks(): Promise<Map<string, string>> {
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(
    JSON.parse(await readFile("schemas/pack.schema.json", "utf8")),
  );
  const packs: unknown[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort()) {
    const pack: unknown = load(await readFile(`${folder}/${name}`, "utf8"));
    if (!validate(pack)) throw new Error(`${folder}/${name}: ${JSON.stringify(validate.errors)}`);
    if (Reflect.get(Object(pack), "id") !== name.replace(/\.yaml$/, "")) throw new Error(`${name} has another id.`);
    packs.push(pack);
  }
  const lines = [
    "// Generated from server/packs by scripts/generate-packs.ts: change a pack, not this file.",
    'import type { Pack } from "./pack.ts";',
    "",
    "/** The packs that come with the product, sorted by id. */",
    `export const packs: readonly Pack[] = ${JSON.stringify(packs, null, 2)};`,
    "",
  ];
  return new Map([["server/src/model/packs.generated.ts", lines.join("\n")]]);
}
