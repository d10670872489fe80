/**
 * Runs one export in a thread of its own: the editor's thread stays free, and what the writer counts and draws by lot
 * begins anew each time, so that the same document gives the same bytes.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { ExportDocument } from "../export/blocks/types.ts";
import { type LintProblem, lintDocx } from "../export/docx/lint/lint-docx.ts";
import { checkTemplate, type TemplateReport } from "../export/docx/template/check-template.ts";
import { lintMerged } from "../export/docx/template/lint-merged.ts";
import { mergeIntoTemplate } from "../export/docx/template/merge-template.ts";
import { TemplateError, type TemplateProblem } from "../export/docx/template/problem.ts";
import { fitDocument, readTemplate } from "../export/docx/template/read-template.ts";
import { writeDocx } from "../export/docx/write-docx.ts";

/** What the worker is started with. */
export interface ExportTask {
  readonly document: ExportDocument;
  readonly template?: TemplateInput;
}

/** A company's template: the bytes of the file, and what its placeholders stand for. */
export interface TemplateInput {
  readonly bytes: Uint8Array;
  readonly values: ReadonlyMap<string, string>;
}

/** The other thing that the worker does: looking at a template alone. It answers with a `TemplateReport`. */
export interface TemplateTask {
  readonly check: Uint8Array;
}

/** What the worker says when it is done; it throws where it fails. */
export interface ExportResult {
  readonly bytes: Uint8Array;
  readonly problems: readonly LintProblem[];
  /** Where one of them is an error, there are no bytes. */
  readonly templateProblems: readonly TemplateProblem[];
}

/** The same numbers in every run; the library names relationships by them. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

async function writeExport({ document, template }: ExportTask): Promise<ExportResult> {
  if (!template) {
    const bytes = await writeDocx(document);
    return { bytes, problems: lintDocx(bytes), templateProblems: [] };
  }
  const written = await writeDocx(fitDocument(document, readTemplate(template.bytes)));
  // The merge changes the template that it is given, so it gets one of its own.
  const { bytes, problems } = mergeIntoTemplate({
    written,
    template: readTemplate(template.bytes),
    language: document.language,
    values: template.values,
  });
  return { bytes, problems: lintMerged(bytes, readTemplate(template.bytes)), templateProblems: problems };
}

async function run(task: ExportTask | TemplateTask): Promise<ExportResult | TemplateReport> {
  if ("check" in task) return checkTemplate(task.check);
  Math.random = createRandom(20260101);
  try {
    return await writeExport(task);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { bytes: new Uint8Array(), problems: [], templateProblems: [error.problem] };
  }
}

void run(workerData as ExportTask | TemplateTask).then((result) => parentPort?.postMessage(result));
