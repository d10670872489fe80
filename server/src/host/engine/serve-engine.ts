import type { CheckStep, StoppedStep } from "../../analysis/check-watch.ts";
import type { LanguageService } from "../../features/language-service.ts";
import { CheckElsewhere, type ServiceOptions } from "../../features/service-options.ts";
import type { Changes, EnginePort, FromEngine, ToEngine } from "./messages.ts";
import type { ProgressWriter } from "./progress.ts";

/** What a thread can be asked for. */
export interface EngineParts {
  createService(root: string, options: ServiceOptions): LanguageService;
  /** What writes files, by name. */
  readonly operations: Readonly<
    Record<string, (request: never, signal: AbortSignal, report: (stage: string) => void) => Promise<unknown>>
  >;
}

interface ServedRoot {
  readonly service: LanguageService;
  leftOut: readonly StoppedStep[];
}

/**
 * Answers the questions that come over a port, each root by a service of its own. Knows no thread and no disk, so that
 * a web worker can serve as well.
 *
 * @param checks Whether this engine makes checks.
 */
export function serveEngine(
  port: EnginePort<ToEngine, FromEngine>,
  parts: EngineParts,
  progress: ProgressWriter,
  checks: boolean,
): void {
  const roots = new Map<string, ServedRoot>();
  const running = new Map<number, AbortController>();

  const openRoot = (path: string): ServedRoot => {
    const known = roots.get(path);
    if (known) return known;
    const watch = {
      enter: (step: CheckStep) => progress.enter(path, step),
      get leftOut() {
        return opened.leftOut;
      },
    };
    const opened: ServedRoot = {
      leftOut: [],
      service: parts.createService(path, { watch, checksElsewhere: !checks }),
    };
    roots.set(path, opened);
    return opened;
  };
  const answer = async (id: number, work: () => Promise<unknown>): Promise<void> => {
    try {
      port.post({ kind: "answer", id, result: await work() });
    } catch (error) {
      if (error instanceof CheckElsewhere) port.post({ kind: "elsewhere", id });
      else port.post({ kind: "failure", id, error: asPlainError(error) });
    }
  };
  const operate = async (id: number, method: string, request: unknown, signal: AbortSignal): Promise<unknown> => {
    const operation = Object.hasOwn(parts.operations, method) ? parts.operations[method] : undefined;
    if (!operation) throw new RangeError(`There is no operation ${method}`);
    const report = (stage: string): void => port.post({ kind: "stage", id, stage });
    return Reflect.apply(operation, undefined, [request, signal, report]);
  };

  port.onMessage((message) => {
    if (message.kind === "ask") {
      void answer(message.id, async () => {
        progress.enter(message.root);
        const root = openRoot(message.root);
        await applyChanges(root, message.changes);
        return callMethod(root.service, message.method, message.args);
      });
    } else if (message.kind === "operate") {
      const controller = new AbortController();
      running.set(message.id, controller);
      void answer(message.id, () => operate(message.id, message.method, message.request, controller.signal)).finally(
        () => running.delete(message.id),
      );
    } else if (message.kind === "abort") running.get(message.id)?.abort();
    else roots.delete(message.root);
  });
}

async function applyChanges(root: ServedRoot, { texts, files, leftOut }: Changes): Promise<void> {
  for (const [file, text] of texts) {
    await (text === null ? root.service.closeDocument(file) : root.service.updateDocument(file, text));
  }
  if (files) await root.service.filesChanged(files);
  if (leftOut) {
    root.leftOut = leftOut;
    // What was found before knows nothing of it.
    await root.service.filesChanged(["."]);
  }
}

async function callMethod(service: LanguageService, name: string, args: readonly unknown[]): Promise<unknown> {
  const method: unknown = Object.hasOwn(service, name) ? Reflect.get(service, name) : undefined;
  if (typeof method !== "function") throw new RangeError(`There is no question ${name}`);
  return Reflect.apply(method, service, args);
}

/** What is thrown may hold anything; only words cross to another thread for sure. */
function asPlainError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const plain = new Error(error.message);
  plain.name = error.name;
  if (error.stack !== undefined) plain.stack = error.stack;
  return plain;
}
