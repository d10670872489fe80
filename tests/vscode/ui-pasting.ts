/**
 * Drives the window as a bid writer does who brings things along: a table from Word, a picture, and a look at the
 * preview. Pictures land in out/screenshots/.
 *
 *   npm run package && node tests/vscode/ui-pasting.ts [--vsix F] [--cli F] [--examples DIR]
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Checks, startChecks } from "../../scripts/ci/checks.ts";
import { waitUntil } from "../../scripts/ci/process.ts";
import * as window from "../../scripts/ci/workbench.ts";
import { keepPictureOfFailure, pictures, withWindow } from "./open-window.ts";
import { readProduct } from "./prepare.ts";

const letter = "bids/state-portal/sections/01-letter.md";

const checks = startChecks(keepPictureOfFailure);
await withWindow(readProduct(), {}, (workbench, folder) => checkPasting(checks, workbench, folder));
checks.finish();

async function checkPasting({ check }: Checks, workbench: window.Workbench, folder: string): Promise<void> {
  const file = join(folder, letter);
  const { page } = workbench;
  const picture = readFileSync(join(folder, "bids/state-portal/attachments/growth.png"));
  await check("a file pasted into the library becomes a new entry of it", async () => {
    const library = join(folder, "company/documents.bid.yaml");
    const before = readFileSync(library, "utf8");
    const line = before.split("\n").findIndex((text) => text.includes("type: charter"));
    await window.openFile(workbench, library, { line, character: 0 });
    // The extension wakes up with the folder; until then a paste is the editor's own.
    await page.locator(".statusbar-item", { hasText: "Rejections:" }).first().waitFor();
    await window.copy(workbench, { "image/png": picture });
    await page.keyboard.press("Control+V");
    await waitUntil("the entry", async () => (await window.readEditor(workbench)).includes("file: files/image.png"));
    await window.screenshot(workbench, join(pictures, "library-entry.png"));
    await page.keyboard.type("scan");
    await page.keyboard.press("Escape");
    await window.saveFile(workbench);
    const entry = "  - id: scan\n    type: image\n    title: image\n    file: files/image.png\n";
    const place = before.indexOf("  - id: registration\n");
    assert.equal(readFileSync(library, "utf8"), before.slice(0, place) + entry + before.slice(place));
    assert.ok(readFileSync(join(folder, "company/files/image.png")).length > 0);
  });

  await check("a table copied from Word becomes a Markdown table", async () => {
    const html = readFileSync(resolve(import.meta.dirname, "../fixtures/clipboard/word.html"), "utf8");
    await window.openFile(workbench, file);
    await page.keyboard.press("Control+End");
    await window.copy(workbench, { "text/html": Buffer.from(html), "text/plain": Buffer.from("№\tНаименование") });
    await page.keyboard.press("Control+V");
    await waitUntil("the table in the editor", async () => (await window.readEditor(workbench)).includes("| № |"));
    await window.screenshot(workbench, join(pictures, "pasted-table.png"));
    await window.saveFile(workbench);
    assert.match(
      readFileSync(file, "utf8"),
      /\n\n\| № \| Наименование работ \|.*\n\| ---: \| --- \| ---: \| ---: \|\n/,
    );
  });

  await check("a pasted picture is copied to the attachments and described", async () => {
    await page.keyboard.press("Control+End");
    await window.copy(workbench, { "image/png": picture });
    await page.keyboard.press("Control+V");
    const input = page.locator(".quick-input-widget input.input").first();
    await input.waitFor();
    await window.screenshot(workbench, join(pictures, "picture-words.png"));
    await input.fill("نمو عدد المتابعين");
    await page.keyboard.press("Enter");
    await waitUntil("the picture in the editor", async () =>
      (await window.readEditor(workbench)).includes("نمو عدد المتابعين"),
    );
    await window.saveFile(workbench);
    const path = /!\[نمو عدد المتابعين\]\(\.\.\/(attachments\/[^)]+)\)/.exec(readFileSync(file, "utf8"))?.[1];
    assert.ok(path !== undefined);
    // The editor shows the text before the file is written.
    await waitUntil(`the file ${path}`, async () => existsSync(join(folder, "bids/state-portal", path)));
  });

  await check("the preview shows an Arabic section from right to left with its facts", async () => {
    await window.openFile(workbench, file);
    await page.keyboard.press("Control+K");
    await page.keyboard.press("V");
    const inner = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
    await inner.locator('.tenderdraft-section[dir="rtl"] .tenderdraft-value').first().waitFor();
    assert.equal(await inner.locator(".tenderdraft-unknown, .tenderdraft-pending").count(), 0);
    await window.screenshot(workbench, join(pictures, "preview.png"));
  });
}
