import type { CheckStep, StopReason } from "../../analysis/check-watch.ts";

/** Thrown to whoever asked a thread that had to be stopped, or died, before it answered. */
export class EngineStopped extends Error {
  readonly reason: StopReason;
  /** Where it had come to; undefined where that is not known. */
  readonly step: CheckStep | undefined;

  constructor(reason: StopReason, step: CheckStep | undefined, detail: string) {
    super(detail);
    this.name = "EngineStopped";
    this.reason = reason;
    this.step = step;
  }
}
