/**
 * The thread in which files are read, checked and asked about, so that the thread of the protocol always answers. Its
 * own memory and time can be taken away from it without harm.
 */
import { parentPort, workerData } from "node:worker_threads";
import { createLanguageService } from "../features/create-language-service.ts";
import type { Locale } from "../text/locale.ts";
import type { EngineSetup, ToEngine } from "./engine/messages.ts";
import { createProgressWriter } from "./engine/progress.ts";
import { serveEngine } from "./engine/serve-engine.ts";
import { exportBid } from "./export-operation.ts";
import { createNodeWorkspace } from "./node-workspace.ts";
import type { OperationOutcome } from "./operation-outcome.ts";
import { createBid, importTender } from "./operations.ts";
import { UsageError } from "./say.ts";

const beatMilliseconds = 50;

/** Tells what the user can mend in their language, which an error loses on its way to another thread. */
function told<Request extends { readonly locale?: Locale }, Rest extends readonly unknown[]>(
  run: (request: Request, ...rest: Rest) => Promise<OperationOutcome>,
): (request: Request, ...rest: Rest) => Promise<OperationOutcome> {
  return async (request, ...rest) => {
    try {
      return await run(request, ...rest);
    } catch (error) {
      if (error instanceof UsageError) return { ok: false, message: error.in(request.locale ?? "en") };
      throw error;
    }
  };
}

/** Serves the thread that started this one. */
function serve({ checks, progress }: EngineSetup): void {
  const port = parentPort;
  if (!port) throw new Error("this file runs in a worker only");
  const writer = createProgressWriter(progress);
  // The loop of this thread turns while it waits for a disk, and stands still while something hangs.
  setInterval(writer.beat, beatMilliseconds).unref();
  serveEngine(
    {
      post: (message) => port.postMessage(message),
      onMessage: (listen) => port.on("message", (message: ToEngine) => listen(message)),
    },
    {
      createService: (root, options) => createLanguageService(createNodeWorkspace(root), options),
      operations: { createBid: told(createBid), exportBid: told(exportBid), importTender: told(importTender) },
    },
    writer,
    checks,
  );
}

serve(workerData as EngineSetup);
