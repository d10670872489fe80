/** Builds the release and packs it as `out/tenderdraft.vsix`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";

const target = "out/tenderdraft.vsix";

function run(...args: readonly string[]): void {
  execFileSync(process.execPath, args, { stdio: "inherit" });
}

run("scripts/build.ts", "--minify");
mkdirSync("out", { recursive: true });
run("node_modules/@vscode/vsce/vsce", "package", "--no-dependencies", "--allow-missing-repository", "--out", target);
console.log(`${target}: ${Math.round(statSync(target).size / 1024)} KB`);
