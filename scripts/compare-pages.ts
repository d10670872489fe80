/**
 * Compares the page estimate with LibreOffice on long made-up documents in three languages, or on the example bids.
 *
 *   node scripts/compare-pages.ts [--sections N] [--language en,ru,ar] [--font F] [--arabic F] [--size half-points]
 *     [--paper a4|letter] [--seed N] [--drift]
 *   node scripts/compare-pages.ts --examples [--drift]
 *
 * `--drift` shows the places at which estimate and LibreOffice part further. The documents land in out/compare/.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Comparison, compareHeadings, compareMarked } from "../tests/office/compare-pages.ts";
import { buildExample } from "../tests/office/example-document.ts";
import { makeLongDocument } from "../tests/office/long-document.ts";
import type { WordLanguage } from "../tests/office/real-words.ts";

const { values } = parseArgs({
  options: {
    sections: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    language: { type: "string", default: "en,ru,ar" },
    font: { type: "string", default: "Calibri" },
    arabic: { type: "string", default: "Noto Naskh Arabic" },
    size: { type: "string", default: "22" },
    paper: { type: "string", default: "a4" },
    drift: { type: "boolean", default: false },
    examples: { type: "boolean", default: false },
  },
});
const margins = { top: 1304, bottom: 1247, start: 1304, end: 1134 };
const papers = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } };
const folder = join(resolve(import.meta.dirname, ".."), "out", "compare");
/** Smaller differences are those of letters of different height. */
const noticed = 0.004;

function isLanguage(text: string): text is WordLanguage {
  return text === "en" || text === "ru" || text === "ar";
}

function show(name: string, { estimated, actual, time, blocks }: Comparison): void {
  const headings = values.examples ? blocks : blocks.filter(({ id }) => id.startsWith("H"));
  const same = headings.filter((one) => one.estimated === one.actual).length;
  const error = ((100 * (estimated - actual)) / actual).toFixed(2);
  console.log(
    `${name}: ${estimated} of ${actual} pages (${error} %), ${same} of ${headings.length} headings on the same page, ${time.toFixed(0)} ms`,
  );
  if (!values.drift) return;
  let before = 0;
  for (const { id, estimated: own, actual: other, distance = own - other } of blocks) {
    if (Math.abs(distance - before) > noticed) console.log(`  ${id}: page ${own} for ${other}, ${distance.toFixed(3)}`);
    before = distance;
  }
}

if (values.examples) {
  for (const slug of ["state-portal", "schools-festival", "first-draft"]) {
    show(slug, await compareHeadings(await buildExample(slug), folder, slug));
  }
} else {
  for (const language of values.language.split(",").filter(isLanguage)) {
    const document = makeLongDocument(language, {
      sections: Number(values.sections),
      seed: Number(values.seed),
      settings: {
        fonts: { latin: values.font, arabic: values.arabic, size: Number(values.size) },
        page: { ...(values.paper === "letter" ? papers.letter : papers.a4), margins },
      },
    });
    show(language, await compareMarked(document, folder, `long-${language}`));
  }
}
