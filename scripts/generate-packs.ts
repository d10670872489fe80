import { readdir, readFile } from "node:fs/promises";
import type { BuiltInPack } from "../server/src/model/pack.ts";
import { makePacksPage } from "./packs/table.ts";

const folder = "server/packs";

/**
 * Reads every pack as a workspace would read one of its own, and writes them all as data, so that nothing has to be
 * parsed at run time, and as a page for people. Throws where a pack does not keep to its schema.
 */
export async function generatePacks(): Promise<Map<string, string>> {
  // The reader rests on files that another generator may just have written.
  const { readSource } = await import("../server/src/model/read-source.ts");
  const packs: BuiltInPack[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort()) {
    const file = readSource(name, { ok: true, text: await readFile(`${folder}/${name}`, "utf8") }, "yaml");
    if (file.problems.length > 0) throw new Error(`${folder}/${name}: ${JSON.stringify(file.problems, null, 2)}`);
    if (file.form !== "yaml" || file.kind !== "pack") throw new Error(`${folder}/${name} is no pack.`);
    const { kind: _, version: __, id, title, ...data } = file.data;
    if (id === undefined || id !== name.replace(/\.yaml$/, "")) throw new Error(`${name} has another id.`);
    packs.push({ id, title: title ?? id, ...data });
  }
  const lines = [
    "// Generated from server/packs by scripts/generate-packs.ts: change a pack, not this file.",
    'import type { BuiltInPack } from "./pack.ts";',
    "",
    "/** The packs that come with the product, sorted by id. */",
    `export const packs: readonly BuiltInPack[] = ${JSON.stringify(packs, null, 2)};`,
    "",
  ];
  return new Map([
    ["server/src/model/packs.generated.ts", lines.join("\n")],
    ["docs/packs.md", makePacksPage(packs)],
  ]);
}
