import type { CheckResult } from "../analysis/finding.ts";
import { say } from "../host/say.ts";
import type { Snapshot } from "../model/snapshot.ts";

/** What `check --fix` did. */
export interface Repairs {
  /** How many repairs were made in each file, by path. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many were made in all. */
  readonly fixed: number;
}

/** Everything that a format of `check` may tell of. */
export interface Report {
  readonly result: CheckResult;
  /** The files as they were judged. */
  readonly snapshot: Snapshot;
  /** Absent where nothing was to be repaired. */
  readonly repairs?: Repairs;
  /** What stands before a path from the root to name the file in its repository: "" or a folder with a slash. */
  readonly prefix: string;
}

/** One line a repaired file, for a person; none where repairs were not asked for. */
export function describeRepairs({ repairs, result }: Report): readonly string[] {
  if (!repairs) return [];
  if (repairs.counts.size === 0) return [say("repairedNothing", undefined, result.locale)];
  const files = [...repairs.counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return files.map(([path, count]) => say("repaired", { path, count }, result.locale));
}

/** How many findings there are, in one line for a person. */
export function describeSummary({ findings, summary, locale }: CheckResult): string {
  return findings.length === 0 ? say("clean", undefined, locale) : say("summary", { ...summary }, locale);
}
