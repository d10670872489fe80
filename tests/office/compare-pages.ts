/** Sets our estimate of pages against those of LibreOffice. Not run by itself; used by page-estimate.ts and scripts/compare-pages.ts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgramOrFail } from "../../scripts/ci/process.ts";
import { transformBlocks } from "../../server/src/export/blocks/transform.ts";
import type { ExportDocument } from "../../server/src/export/blocks/types.ts";
import { writeDocx } from "../../server/src/export/docx/write-docx.ts";
import { numberDocument } from "../../server/src/export/number/number-document.ts";
import { layoutPages, type PageEstimate } from "../../server/src/export/pages/estimate-pages.ts";
import { convertToPdf, readPdfText } from "./documents.ts";
import { readOutline } from "./docx-parts.ts";
import { findEntries } from "./page-text.ts";

/** A block whose page is known from both sides. */
export interface ComparedBlock {
  readonly id: string;
  /** The page where we have it. */
  readonly estimated: number;
  /** The page where LibreOffice has it. */
  readonly actual: number;
  /** How much lower we have it than LibreOffice, in pages; known of blocks that begin with their id. */
  readonly distance?: number;
}

export interface Comparison {
  readonly estimated: number;
  readonly actual: number;
  /** Milliseconds that the estimate took. */
  readonly time: number;
  /** In the order of LibreOffice's pages. */
  readonly blocks: readonly ComparedBlock[];
}

interface WordPlace {
  readonly page: number;
  /** From the upper edge of the paper, in twips. */
  readonly top: number;
}

const wordTag = /<word xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="[\d.]+">([^<]*)<\/word>/;
const marker = /[A-Z]\d{5}x/;

/** The places of ids that stand in the text of a PDF; the last one of each, as the contents name headings too. */
async function readMarkers(
  pdf: string,
): Promise<{ readonly pages: number; readonly places: ReadonlyMap<string, WordPlace> }> {
  const { stdout } = await runProgramOrFail("pdftotext", ["-bbox", pdf, "-"]);
  const places = new Map<string, WordPlace>();
  let page = 0;
  for (const line of stdout.split("\n")) {
    if (line.includes("<page ")) page++;
    const [, top, word = ""] = wordTag.exec(line) ?? [];
    const [id] = marker.exec(word) ?? [];
    if (id !== undefined) places.set(id, { page, top: Number(top) * 20 });
  }
  return { pages: page, places };
}

interface Estimated {
  readonly document: ExportDocument;
  readonly estimate: PageEstimate;
  readonly time: number;
}

function estimate(source: ExportDocument): Estimated {
  const { document } = numberDocument(source);
  const start = performance.now();
  return { document, estimate: layoutPages(document), time: performance.now() - start };
}

/** Writes a document into a folder and has LibreOffice lay it out; gives the paths of both files. */
async function layOut(document: ExportDocument, folder: string, name: string): Promise<{ docx: string; pdf: string }> {
  mkdirSync(folder, { recursive: true });
  const docx = join(folder, `${name}.docx`);
  writeFileSync(docx, (await writeDocx(document)).bytes);
  return { docx, pdf: await convertToPdf(docx, folder) };
}

/** Compares a document whose blocks begin with their ids, as `makeLongDocument` makes them. */
export async function compareMarked(source: ExportDocument, folder: string, name: string): Promise<Comparison> {
  const { pdf } = await layOut(source, folder, name);
  const { pages, places } = await readMarkers(pdf);
  const own = estimate(source);
  const { height, margins } = source.page;
  const textHeight = height - margins.top - margins.bottom;
  const sorted = [...places].sort(([, a], [, b]) => a.page - b.page || a.top - b.top);
  const blocks = sorted.flatMap(([id, { page, top }]) => {
    const place = own.estimate.places.get(id);
    if (!place) return [];
    const distance = place.page + place.share - (page + (top - margins.top) / textHeight);
    return [{ id, estimated: place.page, actual: page, distance }];
  });
  return { estimated: own.estimate.end.page, actual: pages, time: own.time, blocks };
}

/** Compares the pages of the headings of any document. */
export async function compareHeadings(source: ExportDocument, folder: string, name: string): Promise<Comparison> {
  const { docx, pdf } = await layOut(source, folder, name);
  const { contents, headings } = readOutline(docx);
  const text = await readPdfText(pdf, true);
  const found = findEntries([...contents, ...headings], text);
  if (found.missing !== undefined) throw new Error(found.missing);
  const own = estimate(source);
  const ids = collectHeadings(own.document);
  const blocks = ids.flatMap((id, at) => {
    const page = own.estimate.places.get(id)?.page;
    const actual = found.pages[contents.length + at];
    return page === undefined || actual === undefined ? [] : [{ id, estimated: page, actual }];
  });
  return { estimated: own.estimate.end.page, actual: text.split("\f").length - 1, time: own.time, blocks };
}

function collectHeadings({ blocks, language }: ExportDocument): readonly string[] {
  const ids: string[] = [];
  transformBlocks(
    blocks,
    {
      block: (block) => {
        if (block.kind === "heading" && block.id !== undefined) ids.push(block.id);
        return block;
      },
    },
    language,
  );
  return ids;
}
