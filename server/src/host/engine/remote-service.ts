import type { LanguageService } from "../../features/language-service.ts";
import { checkWithCare } from "./check-with-care.ts";
import { EngineStopped } from "./engine-stopped.ts";
import { AskElsewhere, type Lane } from "./lane.ts";
import { createRootState } from "./root-state.ts";
import { createStopMemory } from "./stop-memory.ts";

export interface RemoteOptions {
  /** The path of the root. */
  readonly root: string;
  /** Where checks are made, and whatever needs one. */
  readonly checks: Lane;
  /** Where everything else is answered. */
  readonly answers: Lane;
  now(): number;
  /** The signal of the request that is being answered, if there is one. */
  currentSignal(): AbortSignal | undefined;
  /** A check that was put off is due. */
  checkAgain(): void;
}

/**
 * A language service whose answers come from threads. It keeps the texts itself, so that a thread can be replaced at
 * any time. Whatever the interface offers is passed on by its name.
 */
export function createRemoteService(options: RemoteOptions): LanguageService {
  const { root, checks, answers, now, currentSignal, checkAgain } = options;
  const state = createRootState();
  const memory = createStopMemory(now);
  const [changesForChecks, changesForAnswers] = [state.follow(), state.follow()];
  /** Questions that were stopped, and the state in which they were. */
  const refused = new Map<string, { readonly generation: number; readonly stop: EngineStopped }>();
  let isWarm = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  const changed = (asked: boolean): void => {
    clearTimeout(later);
    const wait = memory.changed(asked);
    if (wait === 0) state.leaveOut(memory.leftOut);
    else later = setTimeout(resume, wait).unref();
  };
  const resume = (): void => {
    changed(true);
    checkAgain();
  };
  const ask = async (method: string, args: readonly unknown[]): Promise<unknown> => {
    const { generation } = state;
    const before = refused.get(method);
    if (before?.generation === generation) throw before.stop;
    const question = { root, method, args, signal: currentSignal() };
    const refuse = (error: unknown): void => {
      if (error instanceof EngineStopped) refused.set(method, { generation, stop: error });
    };
    try {
      return await answers.ask({ ...question, changes: changesForAnswers });
    } catch (error) {
      refuse(error);
      if (!(error instanceof AskElsewhere)) throw error;
    }
    if (memory.quarantine) throw memory.quarantine;
    try {
      return await checks.ask({ ...question, changes: changesForChecks });
    } catch (error) {
      refuse(error);
      throw error;
    }
  };
  const own: Pick<LanguageService, "updateDocument" | "closeDocument" | "filesChanged" | "check"> = {
    async updateDocument(file, text) {
      state.setText(file, text);
      changed(false);
    },
    async closeDocument(file) {
      state.closeText(file);
      changed(false);
    },
    async filesChanged(files) {
      state.changeFiles(files);
      changed(files.length === 0);
    },
    check: checkWithCare({
      state,
      memory,
      async run(request) {
        const question = { root, method: "check", args: [request] };
        const result = await checks.ask({ ...question, changes: changesForChecks, failureIsStop: true });
        // The other thread reads the files, too, but only when nobody waits for findings any more.
        if (!isWarm) answers.ask({ ...question, changes: changesForAnswers }).catch(() => {});
        isWarm = true;
        return result;
      },
    }),
  };
  return new Proxy(own, {
    get(target, name) {
      if (typeof name !== "string" || name in target) return Reflect.get(target, name);
      // A service is no promise, though a promise may be made of it.
      return name === "then" ? undefined : (...args: readonly unknown[]) => ask(name, args);
    },
  }) as LanguageService;
}
