import type { ExportDocument } from "../export/blocks/types.ts";
import { fitDocument } from "../export/docx/template/fit-document.ts";
import type { TemplateLayout } from "../export/docx/template/read-template.ts";
import { directionOf } from "../export/language.ts";
import { numberDocument } from "../export/number/number-document.ts";
import type { PageMap } from "../export/pages/page-map.ts";
import { areSamePages, countMoved } from "../export/pages/same-pages.ts";
import { settleEstimate } from "../export/pages/settle-estimate.ts";
import type { Locale } from "../text/locale.ts";
import { isSound, type WrittenDocument, writeDocument } from "./export-docx.ts";
import type { LayoutTask, TemplateInput } from "./export-worker.ts";
import type { OfficeSearch } from "./libreoffice/find-office.ts";
import { findReplacedFont } from "./libreoffice/find-replaced-font.ts";
import { OfficeError } from "./libreoffice/office-error.ts";
import { type Office, openOffice } from "./libreoffice/open-office.ts";
import { readPages } from "./libreoffice/read-pages.ts";
import { settlePdf } from "./pdf/settle-pdf.ts";
import { runExportWorker } from "./run-export-worker.ts";
import { UsageError } from "./say.ts";

/** Where the page numbers come from: nowhere, our own estimate, or LibreOffice, which lays the document out. */
export type PageMode = "none" | "estimate" | "libreoffice";

/** What an export is at. */
export type ExportStage = "checking" | "writing" | "counting" | "writingAgain";

export interface OutputRequest {
  readonly document: ExportDocument;
  /** What the document is merged into. */
  readonly template?: TemplateInput | undefined;
  readonly pages: PageMode;
  /** Make a PDF, too. LibreOffice lays the document out for it, so its numbers then stand in the place of estimates. */
  readonly pdf: boolean;
  readonly office: OfficeSearch;
  readonly locale: Locale;
  readonly signal?: AbortSignal | undefined;
  readonly report?: ((stage: ExportStage) => void) | undefined;
}

/** What was made; nothing of it is written yet. */
export interface Outputs extends WrittenDocument {
  /** The pages that the document names; absent where it names none. */
  readonly pages?: PageMap;
  readonly pdf?: Uint8Array;
  /** Why there is no PDF, though one was wanted. */
  readonly pdfError?: OfficeError;
  /** The font of the body text where LibreOffice did not have it, so that its pages are not those of Word. */
  readonly replacedFont?: string;
  /** How many places were on another page each time that they were counted; 0 as it should be. */
  readonly moved: number;
}

/** Page numbers may change the pages that they tell. Two countings agree for nearly every document. */
const mostRounds = 4;

/** Lays out, writes with the pages found, lays out again, until two countings agree. */
async function countPages(first: Outputs, office: Office, request: OutputRequest): Promise<Outputs> {
  const { document, signal, report } = request;
  const { document: numbered } = numberDocument(document);
  let made: Outputs = first;
  for (let round = 1; ; round++) {
    report?.("counting");
    const pdf = await office.convert(made.bytes, signal);
    const counted = readPages(pdf, numbered);
    const before = made.pages;
    if (before?.exact && areSamePages(before, counted)) return { ...made, pdf };
    if (before && round === mostRounds) return { ...made, pdf, moved: Math.max(1, countMoved(before, counted)) };
    report?.("writingAgain");
    made = { ...(await writeDocument({ ...request, pages: counted })), pages: counted, moved: 0 };
    if (!isSound(made)) return made;
  }
}

async function withOffice(first: Outputs, office: Office, request: OutputRequest): Promise<Outputs> {
  if (request.pages !== "none") return countPages(first, office, request);
  request.report?.("counting");
  return { ...first, pdf: await office.convert(first.bytes, request.signal) };
}

/** LibreOffice, or why there is none, where the document can do without. */
async function findOut(request: OutputRequest): Promise<Office | OfficeError | undefined> {
  if (request.pages !== "libreoffice" && !request.pdf) return undefined;
  try {
    return await openOffice(request.office);
  } catch (error) {
    return orThrow(error, request);
  }
}

/** What LibreOffice cannot do costs the PDF; the document alone does not depend on it unless it was to count the pages. */
function orThrow(error: unknown, request: OutputRequest): OfficeError {
  if (!(error instanceof OfficeError)) throw error;
  if (request.pages !== "libreoffice") return error;
  throw new UsageError("pagesNotCounted", (locale) => ({ reason: error.in(locale) }));
}

/** Gives the document the paper and fonts of its template; what is wrong with a template is told when it is written. */
async function fitRequest(request: OutputRequest): Promise<OutputRequest> {
  const { document, template, signal } = request;
  if (!template) return request;
  const task: LayoutTask = { layout: template.bytes, direction: directionOf(document.language) };
  const layout = await runExportWorker<TemplateLayout | undefined>(task, signal);
  return layout ? { ...request, document: fitDocument(document, layout) } : request;
}

/**
 * Makes the document, with page numbers as wanted, and its PDF.
 *
 * @throws UsageError where LibreOffice was to count the pages and cannot; the reason of the signal where it was stopped.
 */
export async function makeOutputs(asked: OutputRequest): Promise<Outputs> {
  const request = await fitRequest(asked);
  const { document, signal, report } = request;
  const office = await findOut(request);
  try {
    const pages = request.pages === "none" ? undefined : settleEstimate(document);
    report?.("writing");
    const written = await writeDocument({ ...request, pages });
    const first: Outputs = { ...written, ...(pages ? { pages } : {}), moved: 0 };
    if (!isSound(first) || office === undefined) return first;
    if (office instanceof OfficeError) return { ...first, pdfError: office };
    const outputs = await withOffice(first, office, request).catch((error: unknown) => ({
      ...first,
      pdfError: orThrow(error, request),
    }));
    signal?.throwIfAborted();
    const pdf = request.pdf && outputs.pdf ? settlePdf(outputs.pdf, document.date) : undefined;
    const replacedFont = outputs.pdf && findReplacedFont(outputs.pdf, document);
    const { pdf: _laidOut, ...rest } = outputs;
    return { ...rest, ...(pdf ? { pdf } : {}), ...(replacedFont === undefined ? {} : { replacedFont }) };
  } finally {
    if (office && !(office instanceof OfficeError)) await office.close();
  }
}
