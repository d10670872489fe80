/**
 * Runs the suite inside the extension host of VS Code's server.
 *
 *   npm run package && node tests/vscode/run-test-server.ts [--vsix F] [--cli F] [--examples DIR]
 */
import { existsSync, readFileSync } from "node:fs";
import { startChecks } from "../../scripts/ci/checks.ts";
import { waitUntil } from "../../scripts/ci/process.ts";
import { startVsCodeServer } from "../../scripts/ci/vscode-server.ts";
import { openFolder } from "../../scripts/ci/workbench.ts";
import { packSuite, preparePlan, readProduct } from "./prepare.ts";
import { planVariable, type SuiteResult } from "./suite/plan.ts";

const suiteTimeout = 300_000;

const product = readProduct();
const { plan, planFile } = await preparePlan(product);
const server = await startVsCodeServer({
  vsix: [product.vsix, await packSuite()],
  folder: plan.folder,
  env: { [planVariable]: planFile },
});
const { check, finish } = startChecks();
try {
  // The extension host lives as long as a window is open.
  const workbench = await openFolder(server.url);
  try {
    await waitUntil("the result of the suite", () => existsSync(plan.resultFile), suiteTimeout);
    const result: SuiteResult = JSON.parse(readFileSync(plan.resultFile, "utf8"));
    for (const { name, error } of result.checks) {
      await check(name, () => {
        if (error !== undefined) throw error;
      });
    }
  } finally {
    await workbench.close();
  }
} finally {
  await server.stop();
}
finish();
