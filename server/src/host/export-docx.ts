import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";
import { sayFrom } from "../analysis/format-message.ts";
import type { ExportDocument } from "../export/blocks/types.ts";
import { adviceOf } from "../export/docx/lint/advice.ts";
import type { LintProblem } from "../export/docx/lint/lint-docx.ts";
import type { PageMap } from "../export/pages/page-map.ts";
import type { Locale } from "../text/locale.ts";
import type { ExportResult, ExportTask } from "./export-worker.ts";
import { catalogue } from "./lint-messages.generated.ts";
import { UsageError } from "./say.ts";
import { hasCode, reasonOf } from "./system-error.ts";
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

/** The file that the worker runs: beside this one, bundled like this one or not. */
function workerFile(): URL {
  // A bundle is CommonJS and knows its own name; the source is a module and knows its address.
  const here = typeof __filename === "string" ? __filename : fileURLToPath(import.meta.url);
  const name = here.endsWith(".cjs") ? "export-worker.cjs" : "export-worker.ts";
  return new URL(name, pathToFileURL(here));
}

/** Little room for what is thrown away at once keeps a worker small: measured, it saves a third, and no time is lost. */
const youngMegabytes = 16;
/** Far above what a document of a thousand pages takes. */
const usualMegabytes = 2048;

/** What the death of a worker means to the user. Texts and calls that outgrow all limits are errors of range. */
function explainDeath(error: unknown): UsageError {
  const isTooLarge = hasCode(error, "ERR_WORKER_OUT_OF_MEMORY") || hasName(error, "RangeError");
  if (isTooLarge) return new UsageError("exportTooLarge");
  const explained = new UsageError("exportBroke", { reason: reasonOf(error) });
  explained.cause = error;
  return explained;
}

/** A document that goes too deep cannot even be handed over. */
function startWorker(options: WorkerOptions): Worker {
  try {
    return new Worker(workerFile(), options);
  } catch (error) {
    throw explainDeath(error);
  }
}

/** Errors of another thread are no instances of the classes of this one. */
function hasName(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

/** Writes and lints the document in a fresh worker. */
function runWorker(task: ExportTask, signal: AbortSignal | undefined, megabytes: number): Promise<ExportResult> {
  return new Promise((resolve, reject) => {
    // What this process was started with, such as a debugger's port, is not meant for the worker.
    const resourceLimits = { maxYoungGenerationSizeMb: youngMegabytes, maxOldGenerationSizeMb: megabytes };
    const worker = startWorker({ workerData: task, execArgv: [], resourceLimits });
    const stop = () => {
      void worker.terminate();
      reject(signal?.reason);
    };
    const settle = () => signal?.removeEventListener("abort", stop);
    signal?.addEventListener("abort", stop, { once: true });
    worker.once("message", (result: ExportResult) => {
      settle();
      resolve(result);
    });
    worker.once("error", (error) => {
      settle();
      reject(explainDeath(error));
    });
    worker.once("exit", () => {
      settle();
      reject(explainDeath(new Error("it ended without a result")));
    });
  });
}

/** A document that was written and linted, but not put in place. */
export interface WrittenDocument {
  readonly bytes: Uint8Array;
  readonly lintProblems: ExportDocxResult["lintProblems"];
}

/**
 * Writes a document in a worker and lints it.
 *
 * @param request `pages`: on which pages its places are; without it contents and references name none.
 * @throws the reason of the signal where it was stopped.
 */
export async function writeDocument({
  document,
  pages,
  locale = "en",
  signal,
  megabytes = usualMegabytes,
}: {
  readonly document: ExportDocument;
  readonly pages?: PageMap | undefined;
  readonly locale?: Locale;
  readonly signal?: AbortSignal | undefined;
  readonly megabytes?: number | undefined;
}): Promise<WrittenDocument> {
  signal?.throwIfAborted();
  const { bytes, problems } = await runWorker({ document, ...(pages ? { pages } : {}) }, signal, megabytes);
  const lintProblems = problems.map((problem) => ({
    ...problem,
    message: describeLint(problem, locale),
  }));
  return { bytes, lintProblems };
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
  const { bytes, lintProblems } = await writeDocument({ document, locale, signal, megabytes });
  if (!lintProblems.some((problem) => problem.severity === "error")) {
    signal?.throwIfAborted();
    await writeFileWhole(to, bytes);
  }
  return { bytes: bytes.byteLength, lintProblems };
}
