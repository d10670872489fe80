/**
 * Drives the window as a person does: squiggles, Problems, a quick fix, Export to DOCX, Restricted Mode.
 * Pictures land in out/screenshots/.
 *
 *   npm run package && node tests/vscode/ui.ts [--vsix F] [--cli F] [--examples DIR]
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Checks, startChecks } from "../../scripts/ci/checks.ts";
import { waitUntil } from "../../scripts/ci/process.ts";
import * as window from "../../scripts/ci/workbench.ts";
import { keepPictureOfFailure, pictures, withWindow } from "./open-window.ts";
import { readFindings, readProduct } from "./prepare.ts";
import { pickFixable } from "./suite/plan.ts";

const exportTitle = "Tenderdraft: Export to DOCX";
const importTitle = "Tenderdraft: Import tender";

const checks = startChecks(keepPictureOfFailure);
const product = readProduct();
// Hints stand within the lines of the window, and not in the files that they are compared with.
const settings = { "editor.inlayHints.enabled": "off" };
await withWindow(product, { settings }, (workbench, folder) => checkTrusted(checks, workbench, folder));
await withWindow(product, { trust: true }, (workbench, folder) => checkRestricted(checks, workbench, folder));
checks.finish();

async function checkTrusted({ check }: Checks, workbench: window.Workbench, folder: string): Promise<void> {
  const findings = await readFindings(product, folder);
  const fixable = pickFixable(findings);
  const file = join(folder, fixable.file);
  const { line } = fixable.range.start;

  await check("an open file of the first draft has squiggles", async () => {
    await window.openFile(workbench, file, fixable.range.start);
    await window.waitForSquiggle(workbench, fixable.severity);
    await window.screenshot(workbench, join(pictures, "squiggles.png"));
  });

  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  await check("the status bar counts the findings of the whole workspace, closed files included", async () => {
    const expected = { errors: count("error"), warnings: count("warning"), infos: count("info") };
    const seen = async (): Promise<boolean> => {
      const { errors, warnings } = await window.readProblemCounts(workbench);
      return errors === expected.errors && warnings === expected.warnings;
    };
    await waitUntil(`the counts ${JSON.stringify(expected)}`, seen);
  });

  await check("the Problems list has entries with rule ids", async () => {
    const rows = await window.readProblems(workbench);
    await window.screenshot(workbench, join(pictures, "problems.png"));
    const rules = new Set(findings.map(({ rule }) => rule));
    const entries = rows.filter((row) => [...rules].some((rule) => row.includes(rule)));
    assert.ok(entries.length > 0, `rows: ${rows.join(" | ")}`);
  });

  await check("a quick fix from the menu repairs the line", async () => {
    await window.openFile(workbench, file, fixable.range.start);
    const before = readFileSync(file, "utf8").split(/\r?\n/)[line];
    assert.equal(await window.readCurrentLine(workbench), before);
    await window.applyQuickFix(workbench);
    await waitUntil("another text in the line", async () => (await window.readCurrentLine(workbench)) !== before);
    await window.saveFile(workbench);
    await waitUntil("the change in the file", () => readFileSync(file, "utf8").split(/\r?\n/)[line] !== before);
    await window.screenshot(workbench, join(pictures, "fixed.png"));
    const total = async (): Promise<number> => {
      const counts = await window.readProblemCounts(workbench);
      return counts.errors + counts.warnings + counts.infos;
    };
    await waitUntil("fewer problems", async () => (await total()) < findings.length);
  });

  await check("the findings after the fix are the command line's", async () => {
    const after = await readFindings(product, folder);
    const errors = after.filter(({ severity }) => severity === "error").length;
    await waitUntil(`${errors} errors`, async () => (await window.readProblemCounts(workbench)).errors === errors);
  });

  await check("the command palette offers export and import", async () => {
    const offered = await window.findCommands(workbench, "Tenderdraft:");
    for (const title of [exportTitle, importTitle]) assert.ok(holds(offered, title), offered.join(" | "));
  });

  await check("Export to DOCX from the command palette writes the file and says so", async () => {
    await window.openFile(workbench, join(folder, "bids/first-draft/bid.yaml"));
    const target = join(folder, "out/first-draft.docx");
    assert.ok(!existsSync(target));
    await window.runCommand(workbench, exportTitle);
    assert.equal(await window.acceptSaveDialog(workbench, /first-draft\.docx$/), target);
    await window.readNotification(workbench, /first-draft\.docx/);
    await window.screenshot(workbench, join(pictures, "exported.png"));
    await waitUntil("the exported file", () => existsSync(target));
    assert.equal(readFileSync(target).subarray(0, 2).toString("latin1"), "PK");
  });
}

async function checkRestricted({ check }: Checks, workbench: window.Workbench, folder: string): Promise<void> {
  await check("Restricted Mode still shows findings", async () => {
    await window.openFile(workbench, join(folder, "bids/first-draft/bid.yaml"));
    await workbench.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).first().waitFor();
    const errors = async (): Promise<boolean> => (await window.readProblemCounts(workbench)).errors > 0;
    await waitUntil("errors in the status bar", errors);
  });

  await check("Restricted Mode offers neither export nor import", async () => {
    const offered = await window.findCommands(workbench, "Tenderdraft:");
    await window.screenshot(workbench, join(pictures, "restricted.png"));
    assert.ok(holds(offered, "Tenderdraft: Check bid"), offered.join(" | "));
    for (const title of [exportTitle, importTitle]) assert.ok(!holds(offered, title), `${title} is offered`);
  });

  await check("trusting the folder brings export back", async () => {
    await window.trustFolder(workbench);
    const back = async (): Promise<boolean> => holds(await window.findCommands(workbench, "Tenderdraft:"), exportTitle);
    await waitUntil(exportTitle, back);
  });
}

/** Titles in the list may carry a remark behind them, such as "recently used". */
function holds(offered: readonly string[], title: string): boolean {
  return offered.some((text) => text.toLowerCase().startsWith(title.toLowerCase()));
}
