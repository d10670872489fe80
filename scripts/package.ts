/** Builds the release and packs it as `out/tenderdraft.vsix`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";

const target = "out/tenderdraft.vsix";

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
console.log(`${target}: ${Math.round(statSync(target).size / 1024)} KB`);
