import { Worker } from "node:worker_threads";
import { hasCode } from "../system-error.ts";
import type { EngineThread, ThreadListener } from "./lane.ts";
import type { EngineSetup, FromEngine } from "./messages.ts";
import { createProgressMemory, createProgressReader } from "./progress.ts";

/** Little room for what is thrown away at once keeps a thread small: measured, half of what it takes by itself. */
const youngMegabytes = 16;

/**
 * Starts a worker that serves an engine. The memory that it may use is limited; what it prints is dropped, as the
 * output of this process belongs to the protocol.
 *
 * @param megabytes How much memory its objects may take.
 */
export function spawnThread(
  entry: URL,
  checks: boolean,
  megabytes: number,
  { onMessage, onDeath }: ThreadListener,
): EngineThread {
  const progress = createProgressMemory();
  const setup: EngineSetup = { checks, progress };
  const worker = new Worker(entry, {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
    stdout: true,
    stderr: true,
    // What this process was started with, such as a debugger's port, is not meant for the worker.
    execArgv: [],
  });
  worker.stdout.resume();
  worker.stderr.resume();
  // Whoever waits for an answer is kept waiting by the connection, never by a thread.
  worker.unref();
  worker.on("message", (message: FromEngine) => onMessage(message));
  worker.on("error", (error) => {
    onDeath(hasCode(error, "ERR_WORKER_OUT_OF_MEMORY") ? "memory" : "crash", describe(error));
  });
  worker.on("exit", (code) => onDeath("crash", `it ended with ${code}`));
  return {
    progress: createProgressReader(progress),
    post: (message) => worker.postMessage(message),
    end: () => void worker.terminate(),
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
