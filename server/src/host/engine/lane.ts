import type { CheckStep, StopReason } from "../../analysis/check-watch.ts";
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
 * A queue of questions before one thread. One question of each root is sent at a time: those that wait can still be
 * taken back, it is known what hangs, and a root on a slow disk does not keep the others waiting. A thread that hangs or
 * dies is replaced by a fresh one.
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

interface Running {
  readonly number: number;
  readonly handle: EngineThread;
  readonly stopWatching: () => void;
  /** By the ids of the messages. */
  readonly asked: Map<number, Waiting>;
  answers: number;
}

/** How often a thread at work is looked at, in milliseconds. */
const lookEvery = 100;
/** So many deaths without an answer in between are enough for a while. */
const deathsInARow = 5;
const restMilliseconds = 30_000;

export function createLane({ spawn, limit, now, log }: LaneOptions): Lane {
  const queue: Waiting[] = [];
  let thread: Running | undefined;
  let threads = 0;
  let ids = 0;
  let deaths = 0;
  let lastDeath = 0;
  let hasAnswered = false;
  let ended = false;

  const rests = (): boolean => deaths >= deathsInARow && now() - lastDeath < restMilliseconds;

  const start = (): Running | undefined => {
    if (thread || ended) return thread;
    threads += 1;
    const number = threads;
    const handle = spawn({
      onMessage(message) {
        if (thread?.number === number) receive(thread, message);
      },
      onDeath(reason, detail) {
        if (thread?.number === number) bury(thread, reason, detail);
      },
    });
    thread = { number, handle, stopWatching: watch(number, handle), asked: new Map(), answers: 0 };
    return thread;
  };

  const watch = (number: number, { progress, end }: EngineThread): (() => void) => {
    const watchdog = createWatchdog(progress, limit, () => {
      if ((thread?.answers ?? 0) > 0) return "warm";
      return hasAnswered ? "fresh" : "cold";
    });
    let looked = now();
    const timer = setInterval(() => {
      // A machine that slept, or a thread of the protocol that was kept busy, is no reason to stop anything.
      const elapsed = Math.min(now() - looked, 2 * lookEvery);
      looked = now();
      if (thread?.number !== number) return;
      if (thread.asked.size === 0) watchdog.begin();
      else if (watchdog.look(elapsed)) {
        end();
        bury(thread, "time", "it got no further");
      }
    }, lookEvery);
    timer.unref();
    return () => clearInterval(timer);
  };

  const bury = (dead: Running, reason: StopReason, detail: string): void => {
    dead.stopWatching();
    thread = undefined;
    deaths += 1;
    lastDeath = now();
    const place = dead.handle.progress.place();
    const asked = [...dead.asked.values()];
    // Where it is known at which root it happened, the questions of the others are asked again.
    const guilty = asked.filter(({ root }) => root === place?.root);
    const stopped = guilty.length > 0 ? guilty : asked;
    const methods = stopped.map(({ method }) => method).join(", ");
    log(`${methods || "An idle engine"} was stopped${describePlace(place?.step)}: ${detail}`);
    queue.unshift(...asked.filter((one) => !stopped.includes(one)));
    for (const { reject } of stopped) reject(new EngineStopped(reason, place?.step, detail));
    if (!rests()) start();
    send();
  };

  const receive = (from: Running, message: FromEngine): void => {
    const question = from.asked.get(message.id);
    if (!question || message.kind === "stage") return;
    from.asked.delete(message.id);
    from.answers += 1;
    hasAnswered = true;
    deaths = 0;
    if (message.kind === "answer") question.resolve(message.result);
    else if (message.kind === "elsewhere") question.reject(new AskElsewhere());
    else if (!question.failureIsStop) question.reject(message.error);
    else {
      const step = from.handle.progress.place()?.step;
      log(`${question.method} broke off${describePlace(step)}: ${message.error.stack ?? message.error.message}`);
      question.reject(new EngineStopped("crash", step, message.error.message));
    }
    send();
  };

  /** Sends every question whose root waits for no other. */
  const send = (): void => {
    if (ended) return;
    if (rests()) {
      for (const { reject } of queue.splice(0)) {
        reject(new EngineStopped("crash", undefined, "it broke off again and again"));
      }
      return;
    }
    const busy = new Set([...(thread?.asked.values() ?? [])].map(({ root }) => root));
    for (const question of [...queue]) {
      const { root, method, args } = question;
      if (busy.has(root)) continue;
      const to = start();
      if (!to) return;
      busy.add(root);
      queue.splice(queue.indexOf(question), 1);
      ids += 1;
      to.asked.set(ids, question);
      to.handle.post({ kind: "ask", id: ids, root, method, args, changes: question.changes(to.number) });
    }
  };

  return {
    start: () => void start(),
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
      thread?.stopWatching();
      thread?.handle.end();
      thread = undefined;
    },
  };
}

function describePlace(step: CheckStep | undefined): string {
  const parts = [step?.rule, step?.file].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? "" : ` at ${parts.join(" in ")}`;
}
