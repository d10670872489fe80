/**
 * Drives the window as a bid writer does who writes: the completion list, hovers, lenses and hints, a rename, and all of
 * it once more in Arabic. Pictures land in out/screenshots/.
 *
 *   npm run package && node tests/vscode/ui-writing.ts [--vsix F] [--cli F] [--examples DIR]
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Checks, startChecks } from "../../scripts/ci/checks.ts";
import { waitUntil } from "../../scripts/ci/process.ts";
import * as window from "../../scripts/ci/workbench.ts";
import { keepPictureOfFailure, pictures, withWindow } from "./open-window.ts";
import { placeOf, readProduct } from "./prepare.ts";

const specification = "bids/first-draft/specification.bid.yaml";
const tender = "bids/first-draft/tender.bid.yaml";

const checks = startChecks(keepPictureOfFailure);
const product = readProduct();
await withWindow(product, {}, (workbench, folder) => checkWriting(checks, workbench, folder));
const settings = { "tenderdraft.language": "ar" };
await withWindow(product, { settings }, (workbench, folder) => checkArabic(checks, workbench, folder));
checks.finish();

async function checkWriting({ check }: Checks, workbench: window.Workbench, folder: string): Promise<void> {
  const answers = join(folder, specification);

  await check("hints show what the buyer's ids stand for", async () => {
    await window.openFile(workbench, answers, placeOf(answers, "requirement: R5"));
    const shown = async (): Promise<boolean> =>
      /requirement: R5\s*.*[\u0600-\u06FF]/.test(await window.readEditor(workbench));
    await waitUntil("the title behind R5", shown);
    await window.screenshot(workbench, join(pictures, "hints.png"));
  });

  await check("a hover explains the requirement", async () => {
    const { line, character } = placeOf(answers, "requirement: R5");
    await window.openFile(workbench, answers, { line, character: character + "requirement: ".length });
    assert.match(await window.readHover(workbench), /[\u0600-\u06FF]{3}/);
    await window.screenshot(workbench, join(pictures, "hover.png"));
    await workbench.page.keyboard.press("Escape");
  });

  await check("the completion list offers the requirements that are still open first", async () => {
    await window.openFile(workbench, answers);
    await window.typeAtEnd(workbench, "  - requirement: ");
    const offered = await window.readSuggestions(workbench);
    await window.screenshot(workbench, join(pictures, "completion.png"));
    assert.match(offered[0] ?? "", /^R14/, offered.join(" | "));
    await workbench.page.keyboard.press("Enter");
    await waitUntil("the id in the line", async () => /requirement: R14/.test(await window.readCurrentLine(workbench)));
    await window.runCommand(workbench, "File: Revert File");
  });

  await check("a rename with F2 reaches the tender", async () => {
    const { line, character } = placeOf(answers, "requirement: R5");
    await window.openFile(workbench, answers, { line, character: character + "requirement: ".length });
    await window.renameSymbol(workbench, "Т-5");
    await waitUntil("the new id in the line", async () => (await window.readCurrentLine(workbench)).includes("Т-5"));
    await window.runCommand(workbench, "File: Save All Files");
    await waitUntil("the new id in the tender", () => /id: Т-5$/m.test(readFileSync(join(folder, tender), "utf8")));
    assert.match(readFileSync(answers, "utf8"), /requirement: Т-5$/m);
    await window.screenshot(workbench, join(pictures, "renamed.png"));
  });

  await check("lenses of the tender say who answers what", async () => {
    await window.openFile(workbench, join(folder, tender), placeOf(join(folder, tender), "- id: Т-5"));
    const lens = workbench.page.locator(".editor-group-container.active .codelens-decoration", { hasText: "Complies" });
    await lens.first().waitFor();
    await window.screenshot(workbench, join(pictures, "lenses.png"));
  });
}

async function checkArabic({ check }: Checks, workbench: window.Workbench, folder: string): Promise<void> {
  const manifest = join(folder, "bids/first-draft/bid.yaml");

  await check("the Problems list speaks Arabic", async () => {
    await window.openFile(workbench, manifest);
    await window.waitForSquiggle(workbench, "error");
    const rows = await window.readProblems(workbench);
    await window.screenshot(workbench, join(pictures, "problems-ar.png"));
    const entries = rows.filter((row) => /tenderdraft[a-z]+\//.test(row));
    assert.ok(entries.length > 1, rows.join(" | "));
    for (const entry of entries) assert.match(entry, /[\u0600-\u06FF]{2,}(?:[^\p{L}]+[\u0600-\u06FF]+){2}/u, entry);
  });

  await check("a hover, hints and quick fixes speak Arabic", async () => {
    await window.openFile(workbench, manifest, placeOf(manifest, "required: D6"));
    await waitUntil("a hover in Arabic", async () => /[\u0600-\u06FF]{3}/.test(await window.readHover(workbench)));
    await window.screenshot(workbench, join(pictures, "hover-ar.png"));
    await workbench.page.keyboard.press("Escape");
  });

  await check("lenses of the tender speak Arabic", async () => {
    await window.openFile(workbench, join(folder, tender), placeOf(join(folder, tender), "id: R5"));
    const lens = workbench.page.locator(".editor-group-container.active .codelens-decoration", { hasText: "مستوفٍ" });
    await lens.first().waitFor();
    await window.screenshot(workbench, join(pictures, "lenses-ar.png"));
  });
}
