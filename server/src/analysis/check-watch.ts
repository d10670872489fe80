/** A piece of a check that is done in one go: the least that can be named when it does not come to an end. */
export interface CheckStep {
  /**
   * `list`: the folder is looked through; `file`: a file is read; `bid`: a bid is put together; `rule`: a rule looks at
   * a bid; `end`: what was found is sorted and put into words.
   */
  readonly kind: "list" | "file" | "bid" | "rule" | "end";
  /** The file that is read, or the manifest of the bid; empty where it is no single one. */
  readonly file: string;
  readonly rule?: string;
  /** Characters or bytes of a file that is read. */
  readonly size?: number;
}

/** Why a step was stopped: it took too long, took too much memory, or broke off. */
export type StopReason = "time" | "memory" | "crash";

/** A step that was stopped once and is left out until something changes. */
export interface StoppedStep extends Pick<CheckStep, "kind" | "file" | "rule"> {
  readonly reason: StopReason;
}

/** Somebody who looks on while a check is made, and can stop it from outside when it gets no further. */
export interface CheckWatch {
  /** Told before each step. */
  enter(step: CheckStep): void;
  /** Steps that are left out; each of them is one finding. */
  readonly leftOut: readonly StoppedStep[];
}

/** Nobody looks on, and nothing is left out. */
export const unwatched: CheckWatch = { enter() {}, leftOut: [] };

/** How a step was stopped that is left out now; undefined for all that are made. */
export function stoppedAs(watch: CheckWatch, { kind, file, rule }: CheckStep): StoppedStep | undefined {
  return watch.leftOut.find((one) => one.kind === kind && one.file === file && one.rule === rule);
}
