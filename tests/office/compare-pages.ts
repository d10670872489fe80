/** Sets our estimate of pages against those of LibreOffice. Not run by itself. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgramOrFail } from "../../scripts/ci/process.ts";
import type { ExportDocument } from "../../server/src/export/blocks/types.ts";
import { writeDocx } from "../../server/src/export/docx/write-docx.ts";
import { numberDocument } from "../../server/src/export/number/number-document.ts";
import { layoutPages } from "../../server/src/export/pages/estimate-pages.ts";
import { convertToPdf } from "./documents.ts";

/** Where a word that stands once in the document begins. */
export interface WordPlace {
  /** From 1. */
  readonly page: number;
  /** From the upper edge of the paper, in twips. */
  readonly top: number;
}

export interface Comparison {
  readonly estimated: number;
  readonly actual: number;
  /** Milliseconds that the estimate took. */
  readonly time: number;
  /** By marker, in order: estimated and actual pages, and what the latter is. */
  readonly markers: readonly {
    readonly id: string;
    readonly estimated: number;
    readonly actual: number;
    readonly share: number;
    readonly place: WordPlace;
  }[];
}

const pageTag = /<page width/g;
const wordTag = /<word xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="[\d.]+">([^<]*)<\/word>/;
const marker = /[A-Z]\d{5}x/;

/** The places of all markers of a PDF; the last one of each, as the contents name headings too. */
export async function readMarkers(
  pdf: string,
): Promise<{ readonly pages: number; readonly places: ReadonlyMap<string, WordPlace> }> {
  const xml = (await runProgramOrFail("pdftotext", ["-bbox", pdf, "-"])).stdout;
  const places = new Map<string, WordPlace>();
  let page = 0;
  for (const line of xml.split("\n")) {
    if (pageTag.test(line)) page++;
    pageTag.lastIndex = 0;
    const [, top, word = ""] = wordTag.exec(line) ?? [];
    const [id] = marker.exec(word) ?? [];
    if (id !== undefined) places.set(id, { page, top: Number(top) * 20 });
  }
  return { pages: page, places };
}

/** Writes a document into a folder, has LibreOffice lay it out and compares. */
export async function comparePages(document: ExportDocument, folder: string, name: string): Promise<Comparison> {
  const docx = join(folder, `${name}.docx`);
  writeFileSync(docx, (await writeDocx(document)).bytes);
  const { pages, places } = await readMarkers(await convertToPdf(docx, folder));
  const { document: numbered } = numberDocument(document);
  const start = performance.now();
  const estimate = layoutPages(numbered);
  const time = performance.now() - start;
  const markers = [...places].flatMap(([id, place]) => {
    const own = estimate.places.get(id);
    return own ? [{ id, estimated: own.page, actual: place.page, share: own.share, place }] : [];
  });
  return { estimated: estimate.end.page, actual: pages, time, markers };
}
