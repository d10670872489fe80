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
  /** Runs `callback` after the message that has already arrived, if there is one. */
  defer(callback: () => void): void;
  /** Grows with each change of a text. */
  revision(): number;
}

/** Changes that arrive in one burst are waited for, but only so many: whoever types without end must see findings, too. */
const longestBurst = 100;

interface State {
  active: boolean;
  wanted: boolean;
  waiting: ((result: CheckResult | undefined) => void)[];
}

export function createCheckScheduler({ run, defer, revision }: SchedulerOptions): CheckScheduler {
  const states = new WeakMap<Root, State>();
  const stateOf = (root: Root): State => {
    const state = states.get(root) ?? { active: false, wanted: false, waiting: [] };
    states.set(root, state);
    return state;
  };

  const turn = (): Promise<void> => new Promise((resolve) => defer(resolve));
  const waitForBurst = async (): Promise<void> => {
    for (let turns = 0, before = -1; before !== revision() && turns < longestBurst; turns += 1) {
      before = revision();
      await turn();
      await turn();
    }
  };
  const work = async (root: Root, state: State): Promise<void> => {
    while (state.wanted) {
      await waitForBurst();
      state.wanted = false;
      const waiting = state.waiting.splice(0);
      const result = await run(root);
      for (const answer of waiting) answer(result);
    }
    state.active = false;
  };
  const schedule = (root: Root): void => {
    const state = stateOf(root);
    state.wanted = true;
    if (state.active) return;
    state.active = true;
    void work(root, state);
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
