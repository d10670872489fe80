import type { StopReason } from "../../analysis/check-watch.ts";
import { EngineStopped } from "./engine-stopped.ts";
import type { Changes, FromEngine, ToEngine } from "./messages.ts";
import type { ProgressReader } from "./progress.ts";
import { createWatchdog } from "./watchdog.ts";

/** A thread that runs an engine. */
export interface EngineThread {
  readonly progress: ProgressReader;
  post(message: ToEngine): void;
  /** Ends it at once, whatever it does. */
  end(): void;
}

/** What a thread tells whoever started it. */
export interface ThreadListener {
  onMessage(message: FromEngine): void;
  /** It is gone, and will not answer any more. */
  onDeath(reason: StopReason, detail: string): void;
}

/** Something to ask. */
export interface Question {
  readonly root: string;
  readonly method: string;
  readonly args: readonly unknown[];
  /** A failure means that the thread broke off there, as if it had died. */
  readonly failureIsStop?: boolean;
  /** What the thread of this number has not been told yet; asked for when the question is sent. */
  changes(thread: number): Changes;
  readonly signal?: AbortSignal | undefined;
}

/** Thrown for a question that has to be asked where checks are made. */
export class AskElsewhere extends Error {}

/**
 * A queue of questions before one thread. One question is sent at a time: those that wait can still be taken back, and
 * it is known what hangs. A thread that hangs or dies is replaced by a fresh one.
 */
export interface Lane {
  /** @throws EngineStopped, AskElsewhere, the reason of the signal, or what the engine threw. */
  ask(question: Question): Promise<unknown>;
  /** Starts the thread, so that it is warm when the first question comes. */
  start(): void;
  release(root: string): void;
  end(): void;
}

export interface LaneOptions {
  spawn(listener: ThreadListener): EngineThread;
  /** See `createWatchdog`. */
  limit(): number;
  now(): number;
  log(message: string): void;
}

interface Waiting extends Question {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** How often a thread at work is looked at, in milliseconds. */
const lookEvery = 100;
/** So many deaths without an answer in between are enough for a while. */
const deathsInARow = 5;
const restMilliseconds = 30_000;

export function createLane({ spawn, limit, now, log }: LaneOptions): Lane {
  const queue: Waiting[] = [];
  let thread: { readonly number: number; readonly handle: EngineThread; answers: number } | undefined;
  let threads = 0;
  let current: (Waiting & { readonly id: number; readonly stopWatching: () => void }) | undefined;
  let ids = 0;
  let deaths = 0;
  let lastDeath = 0;
  let ended = false;

  const rests = (): boolean => deaths >= deathsInARow && now() - lastDeath < restMilliseconds;

  const start = (): void => {
    if (thread || ended) return;
    threads += 1;
    const number = threads;
    const handle = spawn({
      onMessage(message) {
        if (thread?.number === number) receive(message);
      },
      onDeath(reason, detail) {
        if (thread?.number === number) bury(reason, detail);
      },
    });
    thread = { number, handle, answers: 0 };
  };

  const bury = (reason: StopReason, detail: string): void => {
    const step = thread?.handle.progress.step();
    const asked = current;
    thread = undefined;
    current = undefined;
    deaths += 1;
    lastDeath = now();
    asked?.stopWatching();
    const place = [step?.rule, step?.file].filter((part) => part !== undefined && part !== "").join(" in ");
    log(`${asked?.method ?? "An idle engine"} was stopped${place === "" ? "" : ` at ${place}`}: ${detail}`);
    asked?.reject(new EngineStopped(reason, step, detail));
    if (!rests()) start();
    send();
  };

  const receive = (message: FromEngine): void => {
    if (!current || message.id !== current.id) return;
    const { resolve, reject, stopWatching, failureIsStop } = current;
    current = undefined;
    stopWatching();
    deaths = 0;
    if (thread) thread.answers += 1;
    if (message.kind === "answer") resolve(message.result);
    else if (message.kind === "elsewhere") reject(new AskElsewhere());
    else if (!failureIsStop) reject(message.error);
    else {
      log(`A check broke off: ${message.error.stack ?? message.error.message}`);
      reject(new EngineStopped("crash", thread?.handle.progress.step(), message.error.message));
    }
    send();
  };

  const watch = (asked: NonNullable<typeof thread>): (() => void) => {
    const { handle } = asked;
    const watchdog = createWatchdog(handle.progress, limit, () => asked.answers > 0);
    watchdog.begin();
    let looked = now();
    const timer = setInterval(() => {
      // A machine that slept, or a thread of the protocol that was kept busy, is no reason to stop anything.
      const elapsed = Math.min(now() - looked, 2 * lookEvery);
      looked = now();
      if (!watchdog.look(elapsed)) return;
      handle.end();
      bury("time", "it got no further");
    }, lookEvery);
    timer.unref();
    return () => clearInterval(timer);
  };

  const send = (): void => {
    if (current || ended) return;
    const next = queue.shift();
    if (!next) return;
    if (rests()) {
      next.reject(new EngineStopped("crash", undefined, "it broke off again and again"));
      send();
      return;
    }
    start();
    if (!thread) return;
    ids += 1;
    current = { ...next, id: ids, stopWatching: watch(thread) };
    const { root, method, args } = next;
    thread.handle.post({ kind: "ask", id: ids, root, method, args, changes: next.changes(thread.number) });
  };

  return {
    start,
    ask: (question) =>
      new Promise((resolve, reject) => {
        const { signal } = question;
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const waiting: Waiting = { ...question, resolve, reject };
        signal?.addEventListener(
          "abort",
          () => {
            const place = queue.indexOf(waiting);
            if (place >= 0) queue.splice(place, 1);
            reject(signal.reason);
          },
          { once: true },
        );
        queue.push(waiting);
        send();
      }),
    release(root) {
      thread?.handle.post({ kind: "release", root });
    },
    end() {
      ended = true;
      current?.stopWatching();
      thread?.handle.end();
      thread = undefined;
    },
  };
}
