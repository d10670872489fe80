import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";
import { UsageError } from "./say.ts";
import { hasCode, reasonOf } from "./system-error.ts";

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

/**
 * Gives a task to a fresh worker, which ends with it.
 *
 * @param task One of those that `export-worker.ts` knows. @param signal Stops it; its reason is thrown.
 * @param megabytes How much memory its objects may take. @throws UsageError where the worker dies over it.
 */
export function runExportWorker<Result>(
  task: unknown,
  signal?: AbortSignal,
  megabytes: number = usualMegabytes,
): Promise<Result> {
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
    worker.once("message", (result: Result) => {
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
