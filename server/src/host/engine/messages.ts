import type { StoppedStep } from "../../analysis/check-watch.ts";

/** What the thread of an engine has to know before it can answer: everything since the last question, as plain data. */
export interface Changes {
  /** Texts that the editor holds, by file; null where the file was closed. */
  readonly texts: readonly (readonly [file: string, text: string | null])[];
  /** Files that changed on the disk; an empty list means that any may have. Absent where none did. */
  readonly files?: readonly string[];
  /** What is left out from now on. Absent where it is as before. */
  readonly leftOut?: readonly StoppedStep[];
}

/** To the thread of an engine. The names of methods are those of `LanguageService` or of the operations. */
export type ToEngine =
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly root: string;
      readonly method: string;
      readonly args: readonly unknown[];
      readonly changes: Changes;
    }
  | { readonly kind: "release"; readonly root: string }
  | { readonly kind: "operate"; readonly id: number; readonly method: string; readonly request: unknown }
  | { readonly kind: "abort"; readonly id: number };

/** From the thread of an engine. */
export type FromEngine =
  | { readonly kind: "answer"; readonly id: number; readonly result: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly error: Error }
  /** What an operation is at, by a name of its own; the answer is still to come. */
  | { readonly kind: "stage"; readonly id: number; readonly stage: string }
  /** The question cannot be answered without a check, and checks are made in another thread. */
  | { readonly kind: "elsewhere"; readonly id: number };

/** What the thread is started with. */
export interface EngineSetup {
  /** Whether this thread makes the checks. */
  readonly checks: boolean;
  /** Where it writes how far it has come. */
  readonly progress: SharedArrayBuffer;
}

/** One end of a channel to or from an engine; a worker's port, that of a web worker, or one of a pair in one thread. */
export interface EnginePort<Incoming, Outgoing> {
  post(message: Outgoing): void;
  onMessage(listen: (message: Incoming) => void): void;
}
