/** How often each thing is measured. */
export const rounds = 15;

/** Median time of some runs in milliseconds, after two that warm up. */
export async function measure(run: (round: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const started = performance.now();
    await run(round);
    if (round >= 0) times.push(performance.now() - started);
  }
  return median(times);
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
