import { AsyncLocalStorage } from "node:async_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { LanguageService } from "../../features/language-service.ts";
import { createLane, type ThreadListener } from "./lane.ts";
import { createRemoteService } from "./remote-service.ts";
import { runOperation } from "./run-operation.ts";
import { spawnThread } from "./spawn-thread.ts";

/** The engine in threads of its own. */
export interface Engine {
  /** @param checkAgain Told when a check that was put off is due. */
  createService(root: string, checkAgain: () => void): LanguageService;
  /** Lets go of everything that is kept for a root. */
  release(root: string): void;
  /** Runs work; questions that it asks of a service are taken back when the signal says so. */
  scoped<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result>;
  /** Runs an operation by its name, see `operations.ts`. */
  operate(method: string, request: unknown, signal: AbortSignal, report?: (stage: string) => void): Promise<unknown>;
  /** @param seconds How long a step of a check may take. */
  limitChecks(seconds: number): void;
  end(): void;
}

export interface EngineOptions {
  log(message: string): void;
  /** The file that the threads run, where it is not the product's own. */
  readonly entry?: URL;
  /** How much memory the objects of a thread may take, where it is not the usual. */
  readonly megabytes?: number;
}

const usualLimit = 2;
/** A thousand bids of twenty files are checked in less than the first and asked about in less than the second. */
const megabytesForChecks = 2048;
const megabytesForAnswers = 1024;

/**
 * Starts the threads: one that makes checks, at once, as the first findings are waited for; and one for all other
 * questions, which come later.
 */
export function startEngine({ log, entry = engineFile(), megabytes }: EngineOptions): Engine {
  let limit = usualLimit * 1000;
  const signals = new AsyncLocalStorage<AbortSignal>();
  const now = (): number => performance.now();
  const spawn = (makesChecks: boolean) => (listener: ThreadListener) => {
    const usual = makesChecks ? megabytesForChecks : megabytesForAnswers;
    return spawnThread(entry, makesChecks, megabytes ?? usual, listener);
  };
  const openLane = (makesChecks: boolean) => createLane({ spawn: spawn(makesChecks), limit: () => limit, now, log });
  const [checks, answers] = [openLane(true), openLane(false)];
  checks.start();
  return {
    createService: (root, checkAgain) =>
      createRemoteService({ root, checks, answers, now, checkAgain, currentSignal: () => signals.getStore() }),
    release(root) {
      checks.release(root);
      answers.release(root);
    },
    scoped: (signal, work) => signals.run(signal, work),
    operate: (method, request, signal, report) => runOperation(spawn(true), method, request, signal, report),
    limitChecks(seconds) {
      limit = seconds * 1000;
    },
    end() {
      checks.end();
      answers.end();
    },
  };
}

/** The file that the threads run: beside the bundle, or among the sources. */
function engineFile(): URL {
  // A bundle is CommonJS and knows its own name; the source is a module and knows its address.
  if (typeof __filename === "string") return new URL("engine-worker.cjs", pathToFileURL(__filename));
  return new URL("../engine-worker.ts", pathToFileURL(fileURLToPath(import.meta.url)));
}
