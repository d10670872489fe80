/**
 * Our estimate of pages against LibreOffice, on a long document in each language. Not run by itself; part of
 * tests/office/run.ts.
 */
import assert from "node:assert/strict";
import type { Checks } from "../../scripts/ci/checks.ts";
import { makeTemporaryFolder } from "../../scripts/ci/process.ts";
import { compareHeadings, compareMarked } from "./compare-pages.ts";
import { buildExample } from "./example-document.ts";
import { makeLongDocument } from "./long-document.ts";

/** How far the estimate may be off, in parts of LibreOffice's count. */
const allowed = 0.035;
/** About 280, 290 and 360 pages. */
const sections = 34;

/** Adds the checks of the estimate. */
export async function checkEstimate({ check }: Checks): Promise<void> {
  const folder = makeTemporaryFolder("pages");
  for (const language of ["en", "ru", "ar"] as const) {
    await check(`pages: the estimate of a long document in "${language}" is within 3.5 % of LibreOffice`, async () => {
      const { estimated, actual, blocks } = await compareMarked(
        makeLongDocument(language, { sections }),
        folder,
        `long-${language}`,
      );
      assert.ok(actual > 200, `the document has ${actual} pages`);
      assert.ok(Math.abs(estimated - actual) / actual <= allowed, `${estimated} pages for ${actual}`);
      assert.ok(blocks.length > 1000, `${blocks.length} blocks were found again`);
      const far = blocks.filter((block) => Math.abs(block.estimated - block.actual) > 1 + allowed * block.actual);
      assert.deepEqual(far, []);
    });
  }
  for (const slug of ["state-portal", "schools-festival", "first-draft"]) {
    await check(`pages: the estimate of ${slug} is LibreOffice's count, or one page off`, async () => {
      const { estimated, actual, blocks } = await compareHeadings(await buildExample(slug), folder, slug);
      assert.ok(Math.abs(estimated - actual) <= 1, `${estimated} pages for ${actual}`);
      assert.ok(blocks.length > 5, `${blocks.length} headings were found again`);
      const far = blocks.filter((block) => Math.abs(block.estimated - block.actual) > 1);
      assert.deepEqual(far, []);
    });
  }
}
