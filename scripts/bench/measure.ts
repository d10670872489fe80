/** How often each thing is measured. */
export const rounds = 15;

/** Median time of some runs in milliseconds, after two that warm up. */
export async function measure(run: (round: number) => unknown): Promise<number> {
  const [time = 0] = await measureTogether([run]);
  return time;
}

/**
 * The same for several things whose times are to be compared: each round runs all of them one after the other, so that
 * what else the machine has to do slows all of them down alike.
 */
export async function measureTogether(
  runs: readonly ((round: number) => unknown)[],
  times = rounds,
): Promise<readonly number[]> {
  const measured = runs.map((): number[] => []);
  for (let round = -2; round < times; round += 1) {
    for (const [index, run] of runs.entries()) {
      const started = performance.now();
      await run(round);
      if (round >= 0) measured[index]?.push(performance.now() - started);
    }
  }
  return measured.map(median);
}

/** Time of one run in milliseconds. */
export function timeOf(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
