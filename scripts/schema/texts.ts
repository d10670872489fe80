import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { directives } from "../../server/src/model/directives.ts";
import { locales } from "../../server/src/text/locale.ts";
import type { SchemaFile, SchemaName } from "./load.ts";

const folder = new URL("../../schemas/texts/", import.meta.url);

/** The ids of rules are titles too, and the same in every language. */
const ruleId = /^[a-z]+\/[a-z0-9-]+$/;

/** Keys below which a schema holds values of files, not words about them. */
const values: ReadonlySet<string> = new Set(["examples", "default", "const", "enum"]);

/**
 * Every English text that documents the format, each once: titles and descriptions of the schemas in their order, then
 * what the directives of the prose print.
 */
export function collectSchemaTexts(files: ReadonlyMap<SchemaName, SchemaFile>): readonly string[] {
  const texts = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if ((key === "title" || key === "description") && typeof child === "string") {
        if (!ruleId.test(child)) texts.add(child);
      } else if (!values.has(key)) walk(child);
    }
  };
  for (const file of files.values()) walk(file);
  for (const { description } of directives) texts.add(description);
  return [...texts];
}

/** The translations of one locale by the English text, from `schemas/texts/<locale>.json`; empty without that file. */
export async function readSchemaTexts(locale: string): Promise<Readonly<Record<string, string>>> {
  const file = new URL(`${locale}.json`, folder);
  return existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : {};
}

/** Generates the module with all translations, so that every English text stands in it once. */
export async function generateSchemaTexts(files: ReadonlyMap<SchemaName, SchemaFile>): Promise<string> {
  const texts = collectSchemaTexts(files);
  const translations = await Promise.all(
    locales.slice(1).map(async (locale) => {
      const translated = await readSchemaTexts(locale);
      const lines = Object.keys(translated).length > 0 ? texts.map((text) => translated[text] ?? "") : [];
      return `  ${locale}: [${lines.map((line) => `\n    ${JSON.stringify(line)},`).join("")}${lines.length > 0 ? "\n  " : ""}],`;
    }),
  );
  return [
    "// Generated from schemas/texts/*.json by scripts/generate-schemas.ts: change those files, not this one.",
    "/** The English texts that document the format. */",
    "export const englishTexts: readonly string[] = [",
    ...texts.map((text) => `  ${JSON.stringify(text)},`),
    "];\n",
    "/** The same texts in other languages, in the same order; an empty one is not translated yet. */",
    'export const translatedTexts: Readonly<Record<"ru" | "ar", readonly string[]>> = {',
    ...translations,
    "};\n",
  ].join("\n");
}
