/**
 * Compares the page estimate with LibreOffice on long made-up documents in three languages.
 *
 *   node scripts/compare-pages.ts [--sections N] [--language en,ru,ar] [--font F] [--arabic F] [--size half-points]
 *     [--paper a4|letter] [--drift]
 *
 * `--drift` shows the paragraphs at which estimate and LibreOffice part further.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { comparePages } from "../tests/office/compare-pages.ts";
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
  },
});
const margins = { top: 1304, bottom: 1247, start: 1304, end: 1134 };
const papers = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } };
const folder = join(resolve(import.meta.dirname, ".."), "out", "compare");
mkdirSync(folder, { recursive: true });

for (const language of values.language.split(",") as WordLanguage[]) {
  const document = makeLongDocument(language, {
    sections: Number(values.sections),
    seed: Number(values.seed),
    settings: {
      fonts: { latin: values.font, arabic: values.arabic, size: Number(values.size) },
      page: { ...(values.paper === "letter" ? papers.letter : papers.a4), margins },
    },
  });
  const { estimated, actual, time, markers } = await comparePages(document, folder, `long-${language}`);
  const headings = markers.filter(({ id }) => id.startsWith("H"));
  const same = headings.filter((one) => one.estimated === one.actual).length;
  const error = ((100 * (estimated - actual)) / actual).toFixed(2);
  console.log(
    `${language}: ${estimated} of ${actual} pages (${error} %), ${same} of ${headings.length} headings on the same page, ${time.toFixed(0)} ms`,
  );
  if (!values.drift) continue;
  let before = 0;
  for (const { id, estimated: own, actual: other, share, place } of [...markers].sort(
    (a, b) => a.actual - b.actual || a.place.top - b.place.top,
  )) {
    const distance =
      own + share - (other + (place.top - margins.top) / (document.page.height - margins.top - margins.bottom));
    if (Math.abs(distance - before) > 0.004)
      console.log(
        id,
        `page ${own} (${share.toFixed(3)}) for ${other}`,
        `${(distance - before > 0 ? "+" : "") + (distance - before).toFixed(4)}`,
        distance.toFixed(3),
      );
    before = distance;
  }
}
