/**
 * Everything that .ci/run proves after `npm test`: the package, the documents, and the extension in VS Code.
 *
 *   node scripts/ci/all.ts [--test-log FILE --test-code N]
 *
 * `--test-log` is the output of `npm test` and `--test-code` its exit code, so that its tests count too.
 * The last line is `N passed, N failed`; every step that could not run counts as a failure.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Counts, describeError, formatCounts, readCounts } from "./checks.ts";
import { runProgram } from "./process.ts";
import { readTestCounts } from "./test-counts.ts";
import { installVsCodeServer } from "./vscode-server.ts";

const repository = resolve(import.meta.dirname, "../..");
/** Milliseconds for one step. */
const stepTimeout = 600_000;

const { values } = parseArgs({ options: { "test-log": { type: "string" }, "test-code": { type: "string" } } });
const totals = { passed: 0, failed: 0 };

if (values["test-log"] !== undefined) {
  add("npm test", readTestCounts(readFileSync(values["test-log"], "utf8"), Number(values["test-code"] ?? 0)));
}
const isPackaged = await runStep("npm run package", async () => {
  const { code } = await runProgram("npm", ["run", "package"], { cwd: repository, echo: true, timeout: stepTimeout });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
});
await runStep("npm run demo", async () => {
  const result = resolve(repository, "out/state-portal.docx");
  rmSync(result, { force: true });
  const { code } = await runProgram("npm", ["run", "demo"], { cwd: repository, echo: true, timeout: stepTimeout });
  return code === 0 && existsSync(result) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
});
await runStep("tests/office/run.ts", () => runChecks("tests/office/run.ts"));
await runStep("tests/neovim/run.ts", () => runChecks("tests/neovim/run.ts"));
const hasServer = await runStep("VS Code's server", async () => {
  await installVsCodeServer();
  return { passed: 1, failed: 0 };
});
const inVsCode = ["run-test-server.ts", "ui.ts", "ui-writing.ts", "ui-pasting.ts", "ui-preview.ts"].map(
  (name) => `tests/vscode/${name}`,
);
for (const file of inVsCode) {
  await runStep(file, async () => {
    if (!isPackaged || !hasServer) throw new Error("it needs the package and VS Code's server");
    return runChecks(file);
  });
}
console.log(formatCounts(totals));
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

/** Runs a step; returns whether nothing in it failed. */
async function runStep(name: string, run: () => Promise<Counts>): Promise<boolean> {
  console.log(`\n# ${name}`);
  const start = performance.now();
  try {
    const counts = await run();
    add(name, counts);
    return counts.failed === 0;
  } catch (error) {
    console.log(describeError(error));
    add(name, { passed: 0, failed: 1 });
    return false;
  } finally {
    console.log(`# ${name} took ${Math.round((performance.now() - start) / 1000)} s`);
  }
}

async function runChecks(file: string): Promise<Counts> {
  const options = { cwd: repository, echo: true, timeout: stepTimeout };
  const { code, stdout } = await runProgram(process.execPath, [file], options);
  const counts = readCounts(stdout);
  if (!counts) throw new Error(`${file} ended with ${code} before it had counted`);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function add(name: string, { passed, failed }: Counts): void {
  totals.passed += passed;
  totals.failed += failed;
  if (failed > 0) console.log(`# ${name}: ${failed} failed`);
}
