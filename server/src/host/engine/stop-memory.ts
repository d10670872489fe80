import type { StoppedStep } from "../../analysis/check-watch.ts";
import type { EngineStopped } from "./engine-stopped.ts";

/** What is known of the checks of one root that were stopped, and what follows from it for the next. */
export interface StopMemory {
  /** What the next check leaves out. */
  readonly leftOut: readonly StoppedStep[];
  /** The stop that makes a check of the state as it is useless; undefined where one may be tried. */
  readonly quarantine: EngineStopped | undefined;
  /**
   * A check was stopped, `overtaken` where something had changed since it began. Then the new state deserves a check of
   * its own; otherwise more is left out of the next one, or there is none.
   */
  stopped(stop: EngineStopped, overtaken: boolean): void;
  /** A check came to its end. */
  finished(): void;
  /**
   * Something changed, so that what was stopped may come to its end now. `asked` where a person wants to know.
   * Answers after how many milliseconds to tell of it again; 0 where it is taken in.
   */
  changed(asked: boolean): number;
}

/** After so many stops in a row, what was left out stays so for a while, whatever changes. */
const stopsInARow = 5;
const calmMilliseconds = 60_000;

export function createStopMemory(now: () => number): StopMemory {
  let leftOut: readonly StoppedStep[] = [];
  let quarantine: EngineStopped | undefined;
  let stops = 0;
  let lastStop = 0;

  return {
    get leftOut() {
      return leftOut;
    },
    get quarantine() {
      return quarantine;
    },
    stopped(stop, overtaken) {
      stops += 1;
      lastStop = now();
      if (overtaken && stops < stopsInARow) return;
      const next = whatToLeaveOut(stop, leftOut);
      if (next) leftOut = [...leftOut.filter((one) => !covers(next, one)), next];
      else quarantine = stop;
    },
    finished() {
      if (leftOut.length === 0) stops = 0;
    },
    changed(asked) {
      const calm = stops >= stopsInARow ? lastStop + calmMilliseconds - now() : 0;
      if (!asked && calm > 0) return calm;
      leftOut = [];
      quarantine = undefined;
      // One more stop is enough to be calm again.
      if (stops >= stopsInARow) stops = stopsInARow - 1;
      return 0;
    },
  };
}

function whatToLeaveOut({ step, reason }: EngineStopped, leftOut: readonly StoppedStep[]): StoppedStep | undefined {
  if (!step || step.kind === "list" || step.kind === "end") return undefined;
  const { kind, file, rule } = step;
  const known = leftOut.filter((one) => one.file === file);
  if (known.some((one) => one.kind === kind && one.rule === rule)) return undefined;
  // What a rule asks first of a bid is remembered for all: where a second one hangs, it is not the rules that do.
  if (kind === "rule" && known.some((one) => one.kind === "rule")) return { kind: "bid", file, reason };
  return { kind, file, reason, ...(rule === undefined ? {} : { rule }) };
}

function covers(wider: StoppedStep, one: StoppedStep): boolean {
  return wider.kind === "bid" && one.kind === "rule" && one.file === wider.file;
}
