import { sayFrom } from "../analysis/format-message.ts";
import type { ExportDocument } from "../export/blocks/types.ts";
import { adviceOf } from "../export/docx/lint/advice.ts";
import type { LintProblem } from "../export/docx/lint/lint-docx.ts";
import type { PageMap } from "../export/pages/page-map.ts";
import type { Locale } from "../text/locale.ts";
import type { ExportResult, TemplateInput } from "./export-worker.ts";
import { catalogue } from "./lint-messages.generated.ts";
import { runExportWorker } from "./run-export-worker.ts";
import { sayTemplate, type ToldTemplateProblem } from "./say-template.ts";
import { writeFileWhole } from "./write-file-whole.ts";

export interface ExportDocxRequest {
  readonly document: ExportDocument;
  /** Absolute path of the file to write. */
  readonly to: string;
  /** Language in which faults of the document are told; English without it. */
  readonly locale?: Locale;
  /** Stops the export; nothing is written then. */
  readonly signal?: AbortSignal;
  /** How much memory the worker's objects may take, where it is not the usual. */
  readonly megabytes?: number;
}

export interface ExportDocxResult {
  /** Size of the document. */
  readonly bytes: number;
  /** Where one of them is an error, nothing was written. */
  readonly lintProblems: readonly (LintProblem & { readonly message: string })[];
}

/** What is wrong and what to do about it, in the words of the user. */
export function describeLint({ key, params, part }: LintProblem, locale: Locale): string {
  const problem = sayFrom(catalogue, key, { ...params, part }, locale);
  return `${problem} ${sayFrom(catalogue, `advice-${adviceOf(key)}`, undefined, locale)}`;
}

/** A document that was written and linted, but not put in place. */
export interface WrittenDocument {
  readonly bytes: Uint8Array;
  readonly lintProblems: ExportDocxResult["lintProblems"];
  /** Of the template; where one of them is an error, there are no bytes. */
  readonly templateProblems: readonly ToldTemplateProblem[];
}

/** Whether a document may be put in place. */
export function isSound({ lintProblems, templateProblems }: WrittenDocument): boolean {
  return ![...lintProblems, ...templateProblems].some((problem) => problem.severity === "error");
}

/**
 * Writes a document in a worker and lints it.
 *
 * @param request `template`: what it is merged into; `pages`: on which pages its places are; without it contents and references name none.
 * @throws the reason of the signal where it was stopped.
 */
export async function writeDocument({
  document,
  template,
  pages,
  locale = "en",
  signal,
  megabytes,
}: {
  readonly document: ExportDocument;
  readonly template?: TemplateInput | undefined;
  readonly pages?: PageMap | undefined;
  readonly locale?: Locale;
  readonly signal?: AbortSignal | undefined;
  readonly megabytes?: number | undefined;
}): Promise<WrittenDocument> {
  signal?.throwIfAborted();
  const task = { document, ...(template ? { template } : {}), ...(pages ? { pages } : {}) };
  const { bytes, problems, templateProblems } = await runExportWorker<ExportResult>(task, signal, megabytes);
  const lintProblems = problems.map((problem) => ({
    ...problem,
    message: describeLint(problem, locale),
  }));
  return { bytes, lintProblems, templateProblems: templateProblems.map((problem) => sayTemplate(problem, locale)) };
}

/**
 * Exports a document: writes it in a worker, lints it, and puts it in place. The file is written whole or not at all;
 * an earlier one stays until then.
 *
 * @throws UsageError where the file cannot be written; the reason of the signal where it was stopped.
 */
export async function exportDocx({
  document,
  to,
  locale = "en",
  signal,
  megabytes,
}: ExportDocxRequest): Promise<ExportDocxResult> {
  const written = await writeDocument({ document, locale, signal, megabytes });
  if (isSound(written)) {
    signal?.throwIfAborted();
    await writeFileWhole(to, written.bytes);
  }
  return { bytes: written.bytes.byteLength, lintProblems: written.lintProblems };
}
