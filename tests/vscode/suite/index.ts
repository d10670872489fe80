/**
 * The suite that runs inside a real extension host, with the `vscode` API and nothing else.
 *
 * Two runners bundle and start it: tests/vscode/run-test-server.ts (as a second, test-only extension, which
 * calls `activate`) and tests/vscode/run-test-electron.ts (through extensionTestsPath, which calls `run`).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { checks } from "./checks.ts";
import { planVariable, type SuitePlan, type SuiteResult } from "./plan.ts";

/** Runs every check, writes the result file, and throws when a check failed. */
export async function run(): Promise<void> {
  const planFile = process.env[planVariable];
  if (planFile === undefined) throw new Error(`${planVariable} names no plan`);
  const plan: SuitePlan = JSON.parse(readFileSync(planFile, "utf8"));
  const results: { name: string; error?: string }[] = [];
  for (const [name, check] of checks) {
    try {
      await check(plan);
      results.push({ name });
    } catch (error) {
      results.push({ name, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  const result: SuiteResult = { checks: results };
  writeFileSync(plan.resultFile, JSON.stringify(result, null, 2));
  const failed = results.filter(({ error }) => error !== undefined);
  if (failed.length > 0) throw new Error(failed.map(({ name, error }) => `${name}: ${error}`).join("\n"));
}

/** Entry of the test-only extension. */
export function activate(): void {
  // Its own failure is in the result file; an extension that fails to activate would only add a notification.
  void run().catch(() => undefined);
}
