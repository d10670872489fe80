import type { CheckResult } from "../../analysis/finding.ts";
import type { LanguageService } from "../../features/language-service.ts";
import { EngineStopped } from "./engine-stopped.ts";
import type { RootState } from "./root-state.ts";
import type { StopMemory } from "./stop-memory.ts";
import { describeStop } from "./stopped-result.ts";

type CheckRequest = Parameters<LanguageService["check"]>[0];

interface CarefulCheck {
  readonly state: RootState;
  readonly memory: StopMemory;
  /** Asks a thread. */
  run(request: CheckRequest): Promise<unknown>;
}

/**
 * Checks a root by a thread that may have to be stopped. What hung is left out and the rest is checked again; where
 * that does not help, the findings of before stay, and one says what was stopped. Nothing is tried twice with the same
 * texts.
 */
export function checkWithCare({ state, memory, run }: CarefulCheck): LanguageService["check"] {
  let last: CheckResult | undefined;
  return async (request) => {
    for (;;) {
      const { generation } = state;
      if (memory.quarantine) return describeStop(memory.quarantine, request, last, state.lastFile);
      try {
        // The engine answers what its interface says; only its words are unchecked.
        const result = (await run(request)) as CheckResult;
        memory.finished();
        last = result;
        return result;
      } catch (error) {
        if (!(error instanceof EngineStopped)) throw error;
        memory.stopped(error, generation !== state.generation);
        state.leaveOut(memory.leftOut);
      }
    }
  };
}
