/**
 * `npm run new-rule text/double-space`: makes the folder of a new rule with a rule that works, its page, its messages
 * and its test, and takes it into the index.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { isRuleId, makeRule, ruleFolder } from "./rules/template.ts";

const root = new URL("../", import.meta.url);
const [id = "", ...others] = process.argv.slice(2);

/** Says what is wrong and ends with the code of wrong usage. */
function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

if (others.length > 0 || !isRuleId(id)) {
  refuse("Name one rule as <object>/<problem>, in lower case with hyphens: npm run new-rule text/double-space");
}
if (existsSync(new URL(ruleFolder(id), root))) refuse(`There is a rule ${id} already: ${ruleFolder(id)}`);

for (const [path, content] of makeRule(id)) {
  const file = fileURLToPath(new URL(path, root));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  console.log(`written: ${path}`);
}
const generated = spawnSync(process.execPath, ["scripts/generate.ts"], { cwd: fileURLToPath(root), stdio: "inherit" });
if (generated.status !== 0) process.exit(1);
console.log(`\nNow change what it checks, then: npx vitest run ${ruleFolder(id)} tests/repo`);
