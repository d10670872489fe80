/**
 * Makes the pictures of the README in docs/images/: the package in a real VS Code, and an exported page.
 *
 *   npm run package && npm run screenshots [-- --vsix F --cli F --examples DIR]
 */
import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { convertToPdf, drawPages } from "../tests/office/documents.ts";
import { withWindow } from "../tests/vscode/open-window.ts";
import { copyExamples, exportWithCommandLine, placeOf, readProduct } from "../tests/vscode/prepare.ts";
import { makeTemporaryFolder, waitUntil } from "./ci/process.ts";
import * as window from "./ci/workbench.ts";
import { shrinkPicture } from "./pictures/shrink-picture.ts";

/** What a picture may weigh at most, in bytes. */
const limit = 150_000;
const images = resolve(import.meta.dirname, "../docs/images");
const product = readProduct();
const settings = {
  "workbench.activityBar.location": "hidden",
  "breadcrumbs.enabled": false,
  "files.exclude": { "**/.vscode": true },
};
const size = { width: 1120, height: 680 };

const draft = "bids/first-draft";
const tender = `${draft}/tender.bid.yaml`;
const specification = `${draft}/specification.bid.yaml`;

await withWindow(product, { settings, size }, drawFindings);
await withWindow(product, { settings, size }, drawWriting);
await withWindow(product, { settings: { ...settings, "tenderdraft.language": "ar" }, size }, drawArabic);
await drawDocument();

async function drawFindings(workbench: window.Workbench, folder: string): Promise<void> {
  const answers = join(folder, specification);
  await window.openFile(workbench, answers, placeOf(answers, "value: 40"));
  await window.waitForSquiggle(workbench, "error");
  await window.readProblems(workbench);
  await take(workbench, "problems");
  await window.runCommand(workbench, "View: Hide Panel");

  const prices = join(folder, draft, "pricing.bid.yaml");
  await window.openFile(workbench, prices, placeOf(prices, "248000"));
  await window.waitForSquiggle(workbench, "error");
  await window.openQuickFixMenu(workbench);
  await take(workbench, "quick-fix");
}

async function drawWriting(workbench: window.Workbench, folder: string): Promise<void> {
  const { page } = workbench;
  const answers = join(folder, specification);
  await window.openFile(workbench, answers, placeOf(answers, "R13"));
  await window.waitForSquiggle(workbench, "error");
  await window.readHover(workbench);
  await take(workbench, "hover");
  await page.keyboard.press("Escape");

  await window.typeAtEnd(workbench, "  - requirement: ");
  await window.readSuggestions(workbench);
  await take(workbench, "completion");
  await page.keyboard.press("Escape");
  await window.runCommand(workbench, "File: Revert File");

  const asked = join(folder, tender);
  await window.openFile(workbench, asked, placeOf(asked, "id: R1"));
  await page.locator(".editor-group-container.active .codelens-decoration", { hasText: "R" }).first().waitFor();
  await take(workbench, "lenses");

  const letter = join(folder, "bids/state-portal/sections/01-letter.md");
  await window.openFile(workbench, letter);
  await page.keyboard.press("Control+B");
  await page.keyboard.press("Control+K");
  await page.keyboard.press("V");
  const inner = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  await inner.locator('.tenderdraft-section[dir="rtl"] .tenderdraft-value').first().waitFor();
  await take(workbench, "preview");

  await window.runCommand(workbench, "View: Close All Editors");
  const about = join(folder, "bids/state-portal/sections/02-about.md");
  await window.openFile(workbench, about, placeOf(about, "{#strengths}"));
  await window.runCommand(workbench, "Tenderdraft: Open document preview to the side");
  await inner.locator('main[dir="rtl"] .here').first().waitFor();
  await take(workbench, "document");
}

async function drawArabic(workbench: window.Workbench, folder: string): Promise<void> {
  const manifest = join(folder, draft, "bid.yaml");
  const place = placeOf(manifest, "tax-clearance");
  await window.openFile(workbench, manifest, place);
  await window.waitForSquiggle(workbench, "error");
  await waitUntil("a hover in Arabic", async () => /[\u0600-\u06FF]{3}/.test(await window.readHover(workbench)));
  await take(workbench, "arabic");
}

/** The cover and the first page behind it are enough for a reader; the rest would only weigh. */
async function drawDocument(): Promise<void> {
  const scratch = makeTemporaryFolder("pages");
  const docx = join(scratch, "state-portal.docx");
  await exportWithCommandLine(product, join(copyExamples(product), "bids/state-portal/bid.yaml"), docx);
  const pages = await drawPages(await convertToPdf(docx, scratch), join(scratch, "page"), 70);
  for (const [index, page] of pages.slice(0, 2).entries()) copyFileSync(page, join(images, `page-${index + 1}.png`));
}

async function take(workbench: window.Workbench, name: string): Promise<void> {
  const file = join(images, `${name}.png`);
  // What fades in, such as the buttons of a toolbar, has settled by then.
  await workbench.page.waitForTimeout(700);
  await window.screenshot(workbench, file);
  const bytes = shrinkPicture(file);
  if (bytes > limit) throw new Error(`${file} weighs ${bytes} bytes, more than ${limit}`);
  console.log(`${name}.png: ${Math.round(bytes / 1000)} KB`);
}
