import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { laterRules, readContractRules } from "./rules/contract.ts";
import { makeSettingsSchema, type RuleOptionsFile } from "./rules/settings-schema.ts";
import { describeFolders, makeRuleTable } from "./rules/table.ts";

const rulesFolder = "server/src/rules";
const locales = ["ru", "ar"] as const;

export interface RuleFolder {
  /** `<object>/<problem>` */
  readonly id: string;
  readonly folder: string;
  readonly page: string;
  /** The content of `options.schema.json`, where the rule has options. */
  readonly options?: RuleOptionsFile;
}

/** Writes the index of all rules, their pages and the beginnings of these as data, the schema of their settings, and the table of the docs. */
export async function generateRules(): Promise<Map<string, string>> {
  const folders = await findRuleFolders();
  const files = new Map<string, string>();
  files.set(`${rulesFolder}/index.generated.ts`, await makeIndex(folders));
  files.set(`${rulesFolder}/pages.generated.ts`, makePages(folders));
  files.set(`${rulesFolder}/summaries.generated.ts`, makeSummaries(folders));
  files.set("schemas/rules.schema.json", makeSettingsSchema(folders));
  files.set("docs/rules.md", makeRuleTable(await describeFolders(folders), await readContractRules(), laterRules));
  return files;
}

/** Finds every folder with a `rule.ts`, sorted by id. */
export async function findRuleFolders(): Promise<readonly RuleFolder[]> {
  const found: RuleFolder[] = [];
  for (const object of await foldersIn(rulesFolder)) {
    for (const problem of await foldersIn(join(rulesFolder, object))) {
      const folder = join(rulesFolder, object, problem);
      if (!existsSync(join(folder, "rule.ts"))) continue;
      const page = existsSync(join(folder, "rule.md")) ? await readFile(join(folder, "rule.md"), "utf8") : "";
      const optionsFile = join(folder, "options.schema.json");
      const options: { options?: RuleOptionsFile } = existsSync(optionsFile)
        ? { options: JSON.parse(await readFile(optionsFile, "utf8")) }
        : {};
      found.push({ id: `${object}/${problem}`, folder, page, ...options });
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function makeIndex(folders: readonly RuleFolder[]): Promise<string> {
  const lines = ["// Generated from the rule folders by scripts/generate-rules.ts: change a folder, not this file."];
  lines.push('import type { Rule } from "./define-rule.ts";');
  for (const [index, rule] of folders.entries()) lines.push(`import rule${index} from "./${rule.id}/rule.ts";`);
  const imported = new Map<string, string[]>();
  for (const locale of locales) {
    for (const [index, rule] of folders.entries()) {
      if (!existsSync(join(rule.folder, `messages.${locale}.json`))) continue;
      const name = `${locale}${index}`;
      lines.push(`import ${name} from "./${rule.id}/messages.${locale}.json" with { type: "json" };`);
      imported.set(locale, [...(imported.get(locale) ?? []), `    "${rule.id}": ${name},`]);
    }
  }
  lines.push("", "/** Every rule, sorted by id. */");
  lines.push("export const rules: readonly Rule[] = [", ...folders.map((_, index) => `  rule${index},`), "];");
  lines.push("", "/** Every rule by its id. */");
  lines.push("export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));");
  lines.push("", "/** Messages in other languages than English, by locale and rule. */");
  lines.push(
    "export const translations: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {",
  );
  for (const [locale, entries] of imported) lines.push(`  ${locale}: {`, ...entries, "  },");
  lines.push("};", "");
  return lines.join("\n");
}

function makePages(folders: readonly RuleFolder[]): string {
  const entries = folders.map((rule) => `  [${JSON.stringify(rule.id)}, ${JSON.stringify(rule.page)}],`);
  return [
    "// Generated from the rule.md of each rule folder by scripts/generate-rules.ts.",
    "/** The page of every rule, as Markdown, by its id. */",
    "export const rulePages: ReadonlyMap<string, string> = new Map([",
    ...entries,
    "]);",
    "",
  ].join("\n");
}

/** The pages are long, and the engine shows only these paragraphs of them. */
function makeSummaries(folders: readonly RuleFolder[]): string {
  const entries = folders.map(({ id, page }) => {
    const [, title = ""] = /^# .*\n+([^#\n].*)/.exec(page) ?? [];
    const [, why = ""] = /\n## Why it matters\n+([^#\n].*)/.exec(page) ?? [];
    return `  [${JSON.stringify(id)}, ${JSON.stringify({ title, why })}],`;
  });
  return [
    "// Generated from the rule.md of each rule folder by scripts/generate-rules.ts.",
    "/** What every rule is about and why it matters, each the first paragraph of its page on that, by the id. */",
    "export const ruleSummaries: ReadonlyMap<string, { readonly title: string; readonly why: string }> = new Map([",
    ...entries,
    "]);",
    "",
  ].join("\n");
}
