import type { CheckWatch } from "../analysis/check-watch.ts";

/** How a language service is set up. */
export interface ServiceOptions {
  /** Looks on while files are read and checked. */
  readonly watch?: CheckWatch;
  /** Checks are made by another service over the same files: here whatever needs one throws `CheckElsewhere`. */
  readonly checksElsewhere?: boolean;
}

/** Thrown by a service that makes no checks, where a question cannot be answered without one. */
export class CheckElsewhere extends Error {}
