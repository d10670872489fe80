/**
 * Drives the preview of a document as a writer does: looks, types, moves the cursor, scrolls and clicks. Pictures land in
 * out/screenshots/.
 *
 *   npm run package && node tests/vscode/ui-preview.ts [--vsix F] [--cli F] [--examples DIR]
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { type Checks, startChecks } from "../../scripts/ci/checks.ts";
import { waitUntil } from "../../scripts/ci/process.ts";
import * as window from "../../scripts/ci/workbench.ts";
import { keepPictureOfFailure, pictures, withWindow } from "./open-window.ts";
import { placeOf, readProduct } from "./prepare.ts";

const title = "Tenderdraft: Open document preview to the side";
const portal = "bids/state-portal";

const checks = startChecks(keepPictureOfFailure);
const product = readProduct();
const settings = { "editor.inlayHints.enabled": "off", "breadcrumbs.enabled": false };
const size = { width: 1500, height: 900 };
await withWindow(product, { settings, size }, (workbench, folder) => checkFollowing(checks, workbench, folder));
const dark = { ...settings, "workbench.colorTheme": "Default Dark Modern", "tenderdraft.language": "ru" };
await withWindow(product, { settings: dark, size, trust: true }, (workbench, folder) =>
  checkElsewhere(checks, workbench, folder),
);
checks.finish();

/** The page of the preview; VS Code puts it into a frame within a frame. */
function pageOf({ page }: window.Workbench): FrameLocator {
  return page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
}

async function checkFollowing({ check }: Checks, workbench: window.Workbench, folder: string): Promise<void> {
  const { page } = workbench;
  const inner = pageOf(workbench);
  const about = join(folder, portal, "sections/02-about.md");
  const here = inner.locator(".here").first();

  await check("the preview shows the whole bid with numbers, from right to left", async () => {
    await window.openFile(workbench, about);
    await page.locator(".statusbar-item", { hasText: "Rejections:" }).first().waitFor();
    await page.keyboard.press("Control+B");
    await window.runCommand(workbench, title);
    await inner.locator('main[dir="rtl"][lang="ar"] h1').first().waitFor();
    const heading = await inner.locator("h1", { hasText: "من نحن" }).first().textContent();
    assert.match(heading ?? "", /^2 /);
    assert.ok((await inner.locator(".tenderdraft-cover").count()) === 1, "there is no cover");
    assert.ok((await inner.locator("nav.tenderdraft-contents a").count()) > 20, "there are no contents");
    assert.equal(await inner.locator(".tenderdraft-missing").count(), 0);
  });

  await check("the cursor of the editor is followed", async () => {
    await window.openFile(workbench, about, placeOf(about, "ولا نطبع ولا نورّد"));
    await inner.locator(".here", { hasText: "ولا نطبع ولا نورّد" }).first().waitFor();
    await waitUntil("the block in view", async () => isInView(await here.boundingBox()));
    await window.screenshot(workbench, join(pictures, "document-preview.png"));
  });

  await check("what is typed stands in the preview a moment later, at the same place", async () => {
    const before = await here.boundingBox();
    await page.keyboard.press("End");
    await page.keyboard.type(" كلمة جديدة");
    await inner.locator(".here", { hasText: "كلمة جديدة" }).first().waitFor();
    const after = await here.boundingBox();
    assert.ok(before && after && Math.abs(before.y - after.y) < 40, `${before?.y} became ${after?.y}`);
  });

  await check("a heading that is added is numbered, and found in the contents", async () => {
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\n\n## عنوان إضافي\n\nنص.");
    await inner.locator("h2", { hasText: "2.4 عنوان إضافي" }).first().waitFor();
    await inner.locator("nav.tenderdraft-contents a", { hasText: "عنوان إضافي" }).first().waitFor();
  });

  await check("a click on a block shows its line, a double click puts the cursor there", async () => {
    const place = placeOf(about, "رقم التسجيل");
    await inner.locator("td", { hasText: "رقم التسجيل" }).first().click();
    await inner.locator("tr.here", { hasText: "رقم التسجيل" }).waitFor();
    // A click leaves the focus in the preview, where the status bar tells no line.
    await page.keyboard.press("Control+1");
    await waitUntil("the line of the row", async () => (await window.readCursorLine(workbench)) === place.line);
    const approach = join(folder, portal, "sections/04-approach.md");
    await inner.locator("h2", { hasText: "دورة الشهر" }).first().dblclick();
    await page.locator(".tab.active", { hasText: "04-approach.md" }).first().waitFor();
    const { line } = placeOf(approach, "## دورة الشهر");
    await waitUntil("the line of the heading", async () => (await window.readCursorLine(workbench)) === line);
    await page.locator(".editor-group-container.active .monaco-editor.focused").waitFor();
  });

  await check("a row of the compliance matrix leads to its response", async () => {
    await inner.locator(".page-wide tr[data-line]").nth(2).dblclick();
    await page.locator(".tab.active", { hasText: "specification.bid.yaml" }).first().waitFor();
    await waitUntil("the response", async () => /requirement:/.test(await window.readCurrentLine(workbench)));
  });

  await check("editor and preview scroll together, and come to rest", async () => {
    await window.openFile(workbench, about, placeOf(about, "## وكالة تكتب بلغتين"));
    const file = readFileSync(about, "utf8");
    assert.ok(file.split("\n").length > 30, "the section is too short to be scrolled");
    const top = (): Promise<number> => inner.locator("html").evaluate((element) => element.scrollTop);
    const heading = inner.locator("h2", { hasText: "وضعنا القانوني" }).first();
    await heading.evaluate((element) => element.scrollIntoView({ block: "start" }));
    await waitUntil("the heading in the editor", async () =>
      (await window.readEditor(workbench)).includes("## وضعنا القانوني"),
    );
    await page.waitForTimeout(600);
    const settled = await top();
    await page.waitForTimeout(600);
    assert.equal(await top(), settled, "the preview does not come to rest");
  });

  await check("a link of the contents leads to its heading", async () => {
    await inner.locator("nav.tenderdraft-contents a", { hasText: "من نحن" }).first().click();
    await waitUntil("the heading in view", async () =>
      isInView(await inner.locator("h1", { hasText: "من نحن" }).first().boundingBox()),
    );
  });

  await check("pictures of the bid are shown", async () => {
    const picture = inner.locator("figure img").first();
    await picture.scrollIntoViewIfNeeded();
    await waitUntil("the picture", () =>
      picture.evaluate((element) => (Reflect.get(element, "naturalWidth") as number) > 0),
    );
    await window.screenshot(workbench, join(pictures, "document-preview-picture.png"));
  });
}

async function checkElsewhere({ check }: Checks, workbench: window.Workbench, folder: string): Promise<void> {
  const { page } = workbench;
  const inner = pageOf(workbench);
  await check("a Russian bid is shown from left to right in a dark window, in Restricted Mode, too", async () => {
    const plan = join(folder, "bids/schools-festival/sections/02-plan.md");
    await window.openFile(workbench, plan);
    await page.locator(".statusbar-item", { hasText: "Rejections:" }).first().waitFor();
    await page.keyboard.press("Control+B");
    await window.runCommand(workbench, title);
    await inner.locator('main[dir="ltr"][lang="ru"] h1').first().waitFor();
    await window.screenshot(workbench, join(pictures, "document-preview-dark.png"));
  });

  await check("findings are bars at the side of their blocks", async () => {
    const letter = join(folder, "bids/first-draft/sections/01-letter.md");
    await window.openFile(workbench, letter);
    await inner.locator("[data-finding]").first().waitFor();
    assert.notEqual(await inner.locator("[data-finding]").first().getAttribute("title"), "");
    await window.screenshot(workbench, join(pictures, "document-preview-findings.png"));
  });

  await check("a file of several bids asks which one is meant", async () => {
    await page.keyboard.press("Control+K");
    await page.keyboard.press("Control+W");
    await window.openFile(workbench, join(folder, "company/company.bid.yaml"));
    await window.runCommand(workbench, title);
    const choices = inner.locator("#notice button");
    await choices.first().waitFor();
    assert.ok((await choices.count()) > 1);
    await choices.filter({ hasText: "state-portal" }).first().click();
    await inner.locator('main[dir="rtl"] h1').first().waitFor();
  });

  await check("the preview is there again, at its place, after the window was loaded anew", async () => {
    const place = inner.locator("h1", { hasText: "خطة المؤشرات" }).first();
    await place.evaluate((element) => element.scrollIntoView({ block: "start" }));
    // The page keeps its place a moment later.
    await page.waitForTimeout(1_000);
    const loaded = page.waitForEvent("load", { timeout: 90_000 });
    await window.runCommand(workbench, "Developer: Reload Window");
    await loaded;
    await place.waitFor({ timeout: 90_000 });
    await waitUntil("the same heading in view", async () => isInView(await place.boundingBox()));
  });
}

function isInView(box: { readonly y: number; readonly height: number } | null): boolean {
  return box !== null && box.y + box.height > 0 && box.y < size.height;
}
