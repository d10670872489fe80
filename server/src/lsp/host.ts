import type { LanguageService } from "../features/language-service.ts";
import type { Operations } from "./operations.ts";

/** Everything that the server needs of the machine it runs on. Paths are absolute, with forward slashes. */
export interface ServerHost {
  /** The nearest folder, from this one upwards, that is marked as a root; undefined where none is. */
  findMarkedRoot(folder: string): Promise<string | undefined>;
  createService(root: string): LanguageService;
  readonly operations: Operations;
  /** The page of a rule, as Markdown. */
  rulePage(id: string): string | undefined;
  /** The calendar day at this place (ISO 8601). */
  today(): string;
  /** Runs `callback` when the day at this place has changed; the answer ends it. */
  onNewDay(callback: () => void): () => void;
  /** Runs `callback` as soon as the messages that have already arrived are read. */
  defer(callback: () => void): void;
}
