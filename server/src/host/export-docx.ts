import { sayFrom } from "../analysis/format-message.ts";
import type { ExportDocument } from "../export/blocks/types.ts";
import type { LintProblem } from "../export/docx/lint/lint-docx.ts";
import type { Locale } from "../text/locale.ts";
import type { ExportResult, TemplateInput } from "./export-worker.ts";
import { catalogue } from "./lint-messages.generated.ts";
import { runExportWorker } from "./run-export-worker.ts";
import { sayTemplate, type ToldTemplateProblem } from "./say-template.ts";
import { writeFileWhole } from "./write-file-whole.ts";

export interface ExportDocxRequest {
  readonly document: ExportDocument;
  /** The company's template that the document is merged into. */
  readonly template?: TemplateInput;
  /** Absolute path of the file to write. */
  readonly to: string;
  /** Language in which faults of the document are told; English without it. */
  readonly locale?: Locale;
  /** Stops the export; nothing is written then. */
  readonly signal?: AbortSignal;
}

export interface ExportDocxResult {
  /** Size of the document. */
  readonly bytes: number;
  /** Where one of them is an error, nothing was written. */
  readonly lintProblems: readonly (LintProblem & { readonly message: string })[];
  /** Of the template; where one of them is an error, nothing was written. */
  readonly templateProblems: readonly ToldTemplateProblem[];
}

/**
 * Exports a document: writes it in a worker, lints it, and puts it in place. The file is written whole or not at all;
 * an earlier one stays until then.
 *
 * @throws UsageError where the file cannot be written; the reason of the signal where it was stopped.
 */
export async function exportDocx({
  document,
  template,
  to,
  locale = "en",
  signal,
}: ExportDocxRequest): Promise<ExportDocxResult> {
  signal?.throwIfAborted();
  const task = { document, ...(template ? { template } : {}) };
  const { bytes, problems, templateProblems } = await runExportWorker<ExportResult>(task, signal);
  const lintProblems = problems.map((problem) => ({
    ...problem,
    message: sayFrom(catalogue, problem.key, { ...problem.params, part: problem.part }, locale),
  }));
  const toldProblems = templateProblems.map((problem) => sayTemplate(problem, locale));
  if (![...lintProblems, ...toldProblems].some((problem) => problem.severity === "error")) {
    signal?.throwIfAborted();
    await writeFileWhole(to, bytes);
  }
  return { bytes: bytes.byteLength, lintProblems, templateProblems: toldProblems };
}
