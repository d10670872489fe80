import { existsSync } from "node:fs";
import { locales } from "../server/src/text/locale.ts";

/** The catalogues of messages besides those of rules and features; each is a file a language. */
const catalogues = [
  "server/src/analysis/memo/messages",
  "server/src/host/messages",
  "server/src/host/lint-messages",
  "server/src/host/template-messages",
];

/** Writes a module for each catalogue that holds the languages which have a file. */
export async function generateCatalogues(): Promise<Map<string, string>> {
  return new Map(catalogues.map((path) => [`${path}.generated.ts`, makeCatalogue(path)]));
}

function makeCatalogue(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const there = locales.filter((locale) => existsSync(`${path}.${locale}.json`)).sort();
  return [
    `// Generated from ${name}.*.json by scripts/generate-catalogues.ts: change those files, not this one.`,
    ...there.map((locale) => `import ${locale} from "./${name}.${locale}.json" with { type: "json" };`),
    "",
    "/** The messages in every language that has them; English has all. */",
    `export const catalogue = { ${there.join(", ")} };`,
    "",
  ].join("\n");
}
