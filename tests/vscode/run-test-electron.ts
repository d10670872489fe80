/**
 * Runs the suite in a downloaded desktop VS Code: the oldest that the extension supports, and the newest.
 *
 *   npm run test:electron            (on Linux without a screen: xvfb-run -a npm run test:electron)
 *
 * Needs a network that reaches update.code.visualstudio.com; tests/vscode/run-test-server.ts does not.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runTests } from "@vscode/test-electron";
import { makeTemporaryFolder } from "../../scripts/ci/process.ts";
import { bundleSuite, preparePlan, readProduct } from "./prepare.ts";
import { planVariable } from "./suite/plan.ts";

const repository = resolve(import.meta.dirname, "../..");
const manifest: { engines: { vscode: string } } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
const oldest = manifest.engines.vscode.replace("^", "");

const suite = join(makeTemporaryFolder("suite"), "suite.cjs");
await bundleSuite(suite);
for (const version of [oldest, "stable"]) {
  console.log(`# VS Code ${version}`);
  const { plan, planFile } = await preparePlan(readProduct());
  await runTests({
    version,
    extensionDevelopmentPath: repository,
    extensionTestsPath: suite,
    extensionTestsEnv: { [planVariable]: planFile },
    launchArgs: [plan.folder, "--disable-extensions", "--disable-workspace-trust", "--no-sandbox"],
  });
}
