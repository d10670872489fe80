import type { ProgressReader } from "./progress.ts";

/** Tells from outside whether a thread that has been asked something still gets on. */
export interface Watchdog {
  /** A question begins. */
  begin(): void;
  /** Looks at the thread, so many milliseconds after the last look. True where it is time to stop it. */
  look(elapsed: number): boolean;
}

/** A thread that has just begun loads, compiles and reads everything for the first time. */
const coldFactor = 5;
/** A bid of 16 MB may take five times as long for a step as a small one. */
const kilobytesPerFactor = 4096;
const largestFactor = 5;
/** A thread that waits, for a disk that sleeps or a network, is alive; but not for ever. */
const waitingFactor = 30;

/**
 * @param limit How long a thread may work at one step, in milliseconds, once it is warm and its files are small.
 * @param isWarm Whether it has answered before.
 */
export function createWatchdog(progress: ProgressReader, limit: () => number, isWarm: () => boolean): Watchdog {
  let [steps, beats, silent, waiting] = [0, 0, 0, 0];
  return {
    begin() {
      [steps, beats, silent, waiting] = [progress.steps(), progress.beats(), 0, 0];
    },
    look(elapsed) {
      const [stepsBefore, beatsBefore] = [steps, beats];
      [steps, beats] = [progress.steps(), progress.beats()];
      waiting = steps === stepsBefore ? waiting + elapsed : 0;
      silent = steps === stepsBefore && beats === beatsBefore ? silent + elapsed : 0;
      const sizeFactor = Math.min(1 + progress.size() / kilobytesPerFactor, largestFactor);
      const allowed = limit() * sizeFactor * (isWarm() ? 1 : coldFactor);
      return silent >= allowed || waiting >= allowed * waitingFactor;
    },
  };
}
