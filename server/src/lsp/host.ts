import type { LanguageService } from "../features/language-service.ts";
import type { Operations } from "./operations.ts";

/** Everything that the server needs of the machine it runs on. Paths are absolute, with forward slashes. */
export interface ServerHost {
  /** The nearest folder, from this one upwards, that is marked as a root; undefined where none is. */
  findMarkedRoot(folder: string): Promise<string | undefined>;
  /** @param checkAgain Told when a check that was put off is due. */
  createService(root: string, checkAgain: () => void): LanguageService;
  /** Lets go of what is kept for a root that is no longer looked after. */
  releaseService(root: string): void;
  /** Runs work; questions that it asks of a service need no answer any more once the signal says so. */
  scoped<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result>;
  /** How long a check may go on without getting any further, in seconds. */
  limitChecks(seconds: number): void;
  readonly operations: Operations;
  /** The page of a rule, as Markdown; undefined where there is no such rule. */
  rulePage(id: string): Promise<string | undefined>;
  /** The calendar day at this place (ISO 8601). */
  today(): string;
  /** Runs `callback` when the day at this place has changed; the answer ends it. */
  onNewDay(callback: () => void): () => void;
  /** Runs `callback` as soon as the messages that have already arrived are read. */
  defer(callback: () => void): void;
}
