import type { StoppedStep } from "../../analysis/check-watch.ts";
import type { Changes } from "./messages.ts";

/**
 * What the editor has told of one root. It stays with the thread of the protocol, so that a fresh engine can be told
 * again, and an engine is told only what it does not know yet.
 */
export interface RootState {
  /** Grows with each change of a text or a file. */
  readonly generation: number;
  /** The file that was changed last. */
  readonly lastFile: string | undefined;
  setText(file: string, text: string): void;
  closeText(file: string): void;
  changeFiles(files: readonly string[]): void;
  leaveOut(steps: readonly StoppedStep[]): void;
  /** A reader of changes for one lane: what a thread was not told since the reader was asked last. */
  follow(): (thread: number) => Changes;
}

interface Pending {
  thread: number;
  readonly texts: Map<string, string | null>;
  /** Undefined where no file changed, `"all"` where any may have. */
  files: Set<string> | "all" | undefined;
  leftOut: boolean;
}

export function createRootState(): RootState {
  const texts = new Map<string, string>();
  const followers: Pending[] = [];
  let leftOut: readonly StoppedStep[] = [];
  let generation = 0;
  let lastFile: string | undefined;

  const note = (file: string, text: string | null): void => {
    generation += 1;
    lastFile = file;
    for (const pending of followers) pending.texts.set(file, text);
  };
  const take = (pending: Pending, thread: number): Changes => {
    const fresh = pending.thread !== thread;
    const { files } = pending;
    const changes: Changes = {
      texts: [...(fresh ? texts : pending.texts)],
      ...(fresh || files === undefined ? {} : { files: files === "all" ? [] : [...files] }),
      ...((fresh ? leftOut.length > 0 : pending.leftOut) ? { leftOut } : {}),
    };
    pending.thread = thread;
    pending.texts.clear();
    pending.files = undefined;
    pending.leftOut = false;
    return changes;
  };

  return {
    get generation() {
      return generation;
    },
    get lastFile() {
      return lastFile;
    },
    setText(file, text) {
      texts.set(file, text);
      note(file, text);
    },
    closeText(file) {
      texts.delete(file);
      note(file, null);
    },
    changeFiles(files) {
      generation += 1;
      lastFile = files[0] ?? lastFile;
      for (const pending of followers) {
        if (files.length === 0) pending.files = "all";
        else if (pending.files !== "all") pending.files = addAll(pending.files ?? new Set(), files);
      }
    },
    leaveOut(steps) {
      // Engines begin anew where this changes, so a key that changes nothing must not say so.
      if (steps === leftOut || (steps.length === 0 && leftOut.length === 0)) return;
      leftOut = steps;
      for (const pending of followers) pending.leftOut = true;
    },
    follow() {
      const pending: Pending = { thread: 0, texts: new Map(), files: undefined, leftOut: false };
      followers.push(pending);
      return (thread) => take(pending, thread);
    },
  };
}

function addAll(set: Set<string>, values: readonly string[]): Set<string> {
  for (const value of values) set.add(value);
  return set;
}
