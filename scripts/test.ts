/**
 * `npm test`: everything that proves the tree sound without an editor or an office program. Every step runs even when
 * an earlier one failed, so that one run tells all there is to mend.
 */
import { spawnSync } from "node:child_process";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const steps: readonly Step[] = [
  { name: "generated files are fresh", command: ["node", "scripts/generate.ts", "--check"] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "types of the preview's page", command: ["tsc", "--project", "extension/webview"] },
  { name: "lint and format", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "no dead code", command: ["knip", "--no-progress"] },
  { name: "bundles", command: ["node", "scripts/build.ts"] },
  { name: "tests", command: ["vitest", "run", ...process.argv.slice(2)] },
];

const failed: string[] = [];
for (const { name, command } of steps) {
  const started = performance.now();
  console.log(`\n— ${name}`);
  const [program = "", ...options] = command;
  const run = spawnSync(program, options, { stdio: "inherit", shell: process.platform === "win32" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(run.status === 0 ? `  ok (${seconds} s)` : `  FAILED (${seconds} s)`);
  if (run.status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? `\nAll ${steps.length} steps passed.` : `\nFailed: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
