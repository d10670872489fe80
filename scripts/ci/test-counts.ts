/** Reads how many tests passed and failed from what `npm test` printed. Not run by itself. */
import { stripVTControlCharacters } from "node:util";
import type { Counts } from "./checks.ts";

/**
 * Adds up the `Tests` lines of vitest's summaries.
 *
 * @param code exit code of the run; a failing run without a failing test (types, lint, a file that does not
 *   load) counts as one failure, and so does a run that shows no summary.
 */
export function readTestCounts(output: string, code: number): Counts {
  const summaries = [...stripVTControlCharacters(output).matchAll(/^\s*Tests\s{2}(.*\(\d+\))\s*$/gm)];
  const sum = (word: string): number =>
    summaries.reduce((total, [, summary = ""]) => {
      return total + Number(new RegExp(`(\\d+) ${word}`).exec(summary)?.[1] ?? 0);
    }, 0);
  const counts = { passed: sum("passed"), failed: sum("failed") };
  const isUncounted = summaries.length === 0 || (code !== 0 && counts.failed === 0);
  return isUncounted ? { ...counts, failed: counts.failed + 1 } : counts;
}
