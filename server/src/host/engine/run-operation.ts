import type { EngineThread, ThreadListener } from "./lane.ts";
import type { FromEngine } from "./messages.ts";

/** How long an operation may take to clear up after it was told to stop, in milliseconds. */
const clearingTime = 2_000;

/**
 * Runs an operation that writes files in a thread of its own, which ends with it.
 *
 * @param report Told what the operation is at.
 * @throws what the operation throws, as plain words; an error where the thread dies.
 */
export function runOperation(
  spawn: (listener: ThreadListener) => EngineThread,
  method: string,
  request: unknown,
  signal: AbortSignal,
  report?: (stage: string) => void,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const settle = (finish: () => void): void => {
      clearTimeout(late);
      signal.removeEventListener("abort", stop);
      thread.end();
      finish();
    };
    const stop = (): void => {
      thread.post({ kind: "abort", id: 1 });
      late = setTimeout(() => settle(() => reject(signal.reason)), clearingTime);
    };
    const receive = (message: FromEngine): void => {
      if (message.kind === "stage") report?.(message.stage);
      else if (message.kind === "answer") settle(() => resolve(message.result));
      else settle(() => reject(message.kind === "failure" ? message.error : new Error("not answered")));
    };
    const thread = spawn({
      onMessage: receive,
      onDeath: (_reason, detail) => settle(() => reject(new Error(detail))),
    });
    signal.addEventListener("abort", stop, { once: true });
    thread.post({ kind: "operate", id: 1, method, request });
    if (signal.aborted) stop();
  });
}
