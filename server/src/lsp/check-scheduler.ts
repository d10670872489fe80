import type { CheckResult } from "../analysis/finding.ts";
import type { Root } from "./roots.ts";

/** Runs the checks: one at a time a root, always of the newest state, without waiting for a pause in typing. */
export interface CheckScheduler {
  /** Asks for a check; whatever was asked before it began is one check. */
  schedule(root: Root): void;
  /** Asks for a check and answers its result; undefined where it failed. */
  check(root: Root): Promise<CheckResult | undefined>;
}

interface SchedulerOptions {
  /** Runs one check and does what follows from it; failures are handled inside. */
  run(root: Root): Promise<CheckResult | undefined>;
  defer(callback: () => void): void;
}

interface State {
  active: boolean;
  wanted: boolean;
  waiting: ((result: CheckResult | undefined) => void)[];
}

export function createCheckScheduler({ run, defer }: SchedulerOptions): CheckScheduler {
  const states = new WeakMap<Root, State>();
  const stateOf = (root: Root): State => {
    const state = states.get(root) ?? { active: false, wanted: false, waiting: [] };
    states.set(root, state);
    return state;
  };

  const begin = (root: Root, state: State): void => {
    state.active = true;
    // What has already arrived is read first, so that a burst of keys costs one check.
    defer(async () => {
      state.wanted = false;
      const waiting = state.waiting.splice(0);
      const result = await run(root);
      for (const answer of waiting) answer(result);
      state.active = false;
      if (state.wanted) begin(root, state);
    });
  };
  const schedule = (root: Root): void => {
    const state = stateOf(root);
    state.wanted = true;
    if (!state.active) begin(root, state);
  };
  return {
    schedule,
    check(root) {
      return new Promise((resolve) => {
        stateOf(root).waiting.push(resolve);
        schedule(root);
      });
    },
  };
}
