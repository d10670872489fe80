import type { ProgressReader } from "./progress.ts";

/** Tells from outside whether a thread that has been asked something still gets on. */
export interface Watchdog {
  /** A question begins. */
  begin(): void;
  /** Looks at the thread, so many milliseconds after the last look. True where it is time to stop it. */
  look(elapsed: number): boolean;
}

/** The first thread loads, compiles and reads everything while nobody knows how fast the machine is. */
const coldFactor = 5;
/** A thread that takes the place of one that answered has to do so, too, on a machine that has it at hand. */
const freshFactor = 2;
/** Putting together a bid of 4 MB takes a second where that of an ordinary one takes a hundredth. */
const kilobytesPerFactor = 1024;
const largestFactor = 10;
/** A thread that waits, for a disk that sleeps or a network, is alive; but not for ever. */
const waitingFactor = 30;

const warmthFactors: Readonly<Record<Warmth, number>> = { cold: coldFactor, fresh: freshFactor, warm: 1 };

/** How well a thread has warmed up: it has never answered, another one before it has, or it has itself. */
export type Warmth = "cold" | "fresh" | "warm";

/** @param limit How long a thread may work at one step, in milliseconds, once it is warm and its files are small. */
export function createWatchdog(progress: ProgressReader, limit: () => number, warmth: () => Warmth): Watchdog {
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
      const allowed = limit() * sizeFactor * warmthFactors[warmth()];
      return silent >= allowed || waiting >= allowed * waitingFactor;
    },
  };
}
