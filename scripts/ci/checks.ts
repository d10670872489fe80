/**
 * Named checks that print one line each and are counted.
 *
 * Not run by itself. A program that uses it ends with the line `N passed, N failed`, which
 * scripts/ci/all.ts reads and adds up, and exits with 1 when a check failed.
 */

export interface Checks {
  /**
   * Runs one check and prints `ok` or `not ok`.
   *
   * @param run throws when the thing does not hold.
   * @returns whether it held; later checks run in any case.
   */
  readonly check: (name: string, run: () => void | Promise<void>) => Promise<boolean>;
  /** Prints the counts as the last line and sets the exit code of this process. */
  readonly finish: () => void;
}

/** @param onFailure is called after a failed check, for example to keep a picture of what was there. */
export function startChecks(onFailure?: (name: string) => Promise<void>): Checks {
  const counts = { passed: 0, failed: 0 };
  return {
    check: async (name, run) => {
      const start = performance.now();
      try {
        await run();
        counts.passed += 1;
        const milliseconds = Math.round(performance.now() - start);
        console.log(`ok - ${name}${milliseconds > 0 ? ` (${milliseconds} ms)` : ""}`);
        return true;
      } catch (error) {
        counts.failed += 1;
        console.log(`not ok - ${name}\n${indent(describeError(error))}`);
        await onFailure?.(name).catch((failure: unknown) => console.log(indent(describeError(failure))));
        return false;
      }
    },
    finish: () => {
      console.log(formatCounts(counts));
      process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
    },
  };
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The line that every run ends with. */
export function formatCounts({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

/** Reads the counts from the last line of a run's output; undefined when the run did not get that far. */
export function readCounts(output: string): Counts | undefined {
  const match = /(?:^|\n)(\d+) passed, (\d+) failed\s*$/.exec(output);
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : undefined;
}

/** An error with its causes, as text. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by: ${describeError(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "    ");
}
