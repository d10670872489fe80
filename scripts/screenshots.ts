/**
 * Makes the pictures of the README in docs/images/: the package in a real VS Code, and an exported page.
 *
 *   npm run package && npm run screenshots [-- --vsix F --cli F --examples DIR]
 */
import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { convertToPdf, drawPages } from "../tests/office/documents.ts";
import { copyExamples, exportWithCommandLine, readFindings, readProduct } from "../tests/vscode/prepare.ts";
import { pickFixable } from "../tests/vscode/suite/plan.ts";
import { makeTemporaryFolder } from "./ci/process.ts";
import { startVsCodeServer } from "./ci/vscode-server.ts";
import * as window from "./ci/workbench.ts";

const images = resolve(import.meta.dirname, "../docs/images");
const product = readProduct();
const folder = copyExamples(product);
const finding = pickFixable(await readFindings(product, folder));
const place = { file: join(folder, finding.file), at: finding.range.start };

const server = await startVsCodeServer({ vsix: [product.vsix], folder });
try {
  const workbench = await window.openFolder(server.url);
  await window.openFile(workbench, place.file, place.at);
  await window.waitForSquiggle(workbench, finding.severity);
  await window.readProblems(workbench);
  await window.screenshot(workbench, join(images, "problems.png"));

  await window.openFile(workbench, place.file, place.at);
  await window.readHover(workbench);
  await window.screenshot(workbench, join(images, "hover.png"));
  await workbench.page.keyboard.press("Escape");

  await window.openQuickFixMenu(workbench);
  await window.screenshot(workbench, join(images, "quick-fix.png"));
  await workbench.close();
} finally {
  await server.stop();
}

const scratch = makeTemporaryFolder("pages");
const docx = join(scratch, "state-portal.docx");
await exportWithCommandLine(product, join(folder, "bids/state-portal/bid.yaml"), docx);
const pages = await drawPages(await convertToPdf(docx, scratch), join(scratch, "page"), 70);
// The cover and the first pages are enough for a reader; the rest would only weigh.
for (const [index, page] of pages.slice(0, 3).entries()) copyFileSync(page, join(images, `page-${index + 1}.png`));
