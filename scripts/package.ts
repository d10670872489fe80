/** Builds the release and packs it as `out/tenderdraft.vsix`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";

const target = "out/tenderdraft.vsix";
/**
 * Packed, the engine with its rules and texts in three languages takes about 750 KB, what speaks with the editor and
 * writes Word documents 280 KB, and schemas, snippets and texts of the editor 130 KB. A second copy of the engine, or
 * another large library, would not fit.
 */
const budget = 1.3 * 1024 * 1024;

function run(...args: readonly string[]): void {
  execFileSync(process.execPath, args, { stdio: "inherit" });
}

// Source maps of an earlier build would be packed, and describe other code.
mkdirSync("dist", { recursive: true });
for (const name of readdirSync("dist")) if (name.endsWith(".map")) rmSync(`dist/${name}`);
run("scripts/build.ts", "--minify");
mkdirSync("out", { recursive: true });
run(
  "node_modules/@vscode/vsce/vsce",
  "package",
  "--no-dependencies",
  "--allow-missing-repository",
  "--no-rewrite-relative-links",
  "--out",
  target,
);
const { size } = statSync(target);
const inKilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;
console.log(`${target}: ${inKilobytes(size)}`);
if (size > budget) {
  console.error(`${target} is larger than ${inKilobytes(budget)}: what came in, or what stands in it twice?`);
  process.exitCode = 1;
}
