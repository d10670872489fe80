import { readdir, readFile } from "node:fs/promises";

const folder = "server/packs";

/**
 * Reads every pack as a workspace would read one of its own, and writes them all as data, so that nothing has to be
 * parsed at run time. Throws where a pack does not keep to its schema.
 */
export async function generatePacks(): Promise<Map<string, string>> {
  // The reader rests on files that another generator may just have written.
  const { readSource } = await import("../server/src/model/read-source.ts");
  const packs: object[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort()) {
    const file = readSource(name, { ok: true, text: await readFile(`${folder}/${name}`, "utf8") }, "yaml");
    if (file.problems.length > 0) throw new Error(`${folder}/${name}: ${JSON.stringify(file.problems, null, 2)}`);
    if (file.form !== "yaml" || file.kind !== "pack") throw new Error(`${folder}/${name} is no pack.`);
    if (file.data.id !== name.replace(/\.yaml$/, "")) throw new Error(`${name} has another id.`);
    const { kind: _, version: __, ...data } = file.data;
    packs.push(data);
  }
  const lines = [
    "// Generated from server/packs by scripts/generate-packs.ts: change a pack, not this file.",
    'import type { BuiltInPack } from "./pack.ts";',
    "",
    "/** The packs that come with the product, sorted by id. */",
    `export const packs: readonly BuiltInPack[] = ${JSON.stringify(packs, null, 2)};`,
    "",
  ];
  return new Map([["server/src/model/packs.generated.ts", lines.join("\n")]]);
}
