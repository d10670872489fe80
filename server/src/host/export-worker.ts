/**
 * Runs one export in a thread of its own: the editor's thread stays free, and what the writer counts and draws by lot
 * begins anew each time, so that the same document gives the same bytes.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Direction, ExportDocument } from "../export/blocks/types.ts";
import { type LintProblem, lintDocx } from "../export/docx/lint/lint-docx.ts";
import { checkTemplate, type TemplateReport } from "../export/docx/template/check-template.ts";
import { withoutCover } from "../export/docx/template/fit-document.ts";
import { lintMerged } from "../export/docx/template/lint-merged.ts";
import { mergeIntoTemplate } from "../export/docx/template/merge-template.ts";
import { TemplateError, type TemplateProblem } from "../export/docx/template/problem.ts";
import { readLayout, readTemplate, type TemplateLayout } from "../export/docx/template/read-template.ts";
import { writeDocx } from "../export/docx/write-docx.ts";
import type { PageMap } from "../export/pages/page-map.ts";

/** What the worker is started with. */
export interface ExportTask {
  readonly document: ExportDocument;
  readonly pages?: PageMap;
  /** What the document, which was fitted to it, is merged into. */
  readonly template?: TemplateInput;
}

/** A company's template: the bytes of the file, and what its placeholders stand for. */
export interface TemplateInput {
  readonly bytes: Uint8Array;
  readonly values: ReadonlyMap<string, string>;
}

/** What else the worker does: looking at a template alone. It answers with a `TemplateReport`. */
export interface TemplateTask {
  readonly check: Uint8Array;
}

/** Reading the paper and fonts of a template, for a document of a direction. Nothing where it cannot be used. */
export interface LayoutTask {
  readonly layout: Uint8Array;
  readonly direction: Direction;
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

async function writeExport({ document, pages, template }: ExportTask): Promise<ExportResult> {
  if (!template) {
    const { bytes, sources } = await writeDocx(document, pages);
    return { bytes, problems: lintDocx(bytes, sources), templateProblems: [] };
  }
  // The merge changes the template that it is given.
  const own = readTemplate(template.bytes);
  const written = await writeDocx(own.place.hasCover ? withoutCover(document) : document, pages);
  const { language } = document;
  const { bytes, sources, problems } = mergeIntoTemplate({ written, template: own, language, values: template.values });
  return { bytes, problems: lintMerged(bytes, sources, readTemplate(template.bytes)), templateProblems: problems };
}

/** Does something with a template; gives what is wrong with it where it cannot be used. */
async function orRefuse<Result, Refusal>(
  work: () => Promise<Result> | Result,
  refuse: (problem: TemplateProblem) => Refusal,
): Promise<Result | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TemplateError) return refuse(error.problem);
    throw error;
  }
}

async function run(
  task: ExportTask | TemplateTask | LayoutTask,
): Promise<ExportResult | TemplateReport | TemplateLayout | undefined> {
  if ("check" in task) return checkTemplate(task.check);
  if ("layout" in task) {
    return orRefuse(
      () => readLayout(readTemplate(task.layout), task.direction),
      () => undefined,
    );
  }
  Math.random = createRandom(20260101);
  return orRefuse(
    () => writeExport(task),
    (problem) => ({ bytes: new Uint8Array(), problems: [], templateProblems: [problem] }),
  );
}

/** A file is handed over and not copied. */
function transferOf(result: Awaited<ReturnType<typeof run>>): ArrayBuffer[] {
  const buffer = result && "bytes" in result ? result.bytes.buffer : undefined;
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}

void run(workerData as ExportTask | TemplateTask | LayoutTask).then((result) =>
  parentPort?.postMessage(result, transferOf(result)),
);
