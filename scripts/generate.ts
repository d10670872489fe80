import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCatalogues } from "./generate-catalogues.ts";
import { generateEditorFeatures } from "./generate-editor-features.ts";
import { generatePacks } from "./generate-packs.ts";
import { generateRules } from "./generate-rules.ts";
import { generateSchemas } from "./generate-schemas.ts";
import { generateSettings } from "./generate-settings.ts";
import { generateSnippets } from "./generate-snippets.ts";

/** A generator returns the content of files by their paths from the root of the repository. */
type Generator = () => Promise<ReadonlyMap<string, string>>;

const generators: readonly Generator[] = [
  generateRules,
  generateSchemas,
  generateCatalogues,
  generatePacks,
  generateSnippets,
  generateEditorFeatures,
  generateSettings,
];
const root = new URL("../", import.meta.url);

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(new URL(path, root), "utf8");
  } catch {
    return undefined;
  }
}

/** Writes every generated file that changed; with `check` it only lists them. Returns their paths. */
async function generate(check: boolean): Promise<string[]> {
  const stale: string[] = [];
  for (const generator of generators) {
    for (const [path, content] of await generator()) {
      if ((await readIfThere(path)) === content) continue;
      stale.push(path);
      if (check) continue;
      await mkdir(dirname(fileURLToPath(new URL(path, root))), { recursive: true });
      await writeFile(new URL(path, root), content);
    }
  }
  return stale;
}

const check = process.argv.includes("--check");
const stale = await generate(check);
for (const path of stale) console.log(check ? `not fresh: ${path}` : `written: ${path}`);
if (check && stale.length > 0) {
  console.error("Run `npm run generate` and commit the result.");
  process.exitCode = 1;
}
