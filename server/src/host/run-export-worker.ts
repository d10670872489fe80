import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** The file that the worker runs: beside this one, bundled like this one or not. */
function workerFile(): URL {
  // A bundle is CommonJS and knows its own name; the source is a module and knows its address.
  const here = typeof __filename === "string" ? __filename : fileURLToPath(import.meta.url);
  const name = here.endsWith(".cjs") ? "export-worker.cjs" : "export-worker.ts";
  return new URL(name, pathToFileURL(here));
}

/**
 * Gives a task to a fresh worker, which ends with it.
 *
 * @param task One of those that `export-worker.ts` knows. @param signal Stops it; its reason is thrown.
 */
export function runExportWorker<Result>(task: unknown, signal?: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    // What this process was started with, such as a debugger's port, is not meant for the worker.
    const worker = new Worker(workerFile(), { workerData: task, execArgv: [] });
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
      reject(error);
    });
    worker.once("exit", () => {
      settle();
      reject(new Error("the export ended without a result"));
    });
  });
}
