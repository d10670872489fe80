/** From how many to how many pages a word processor will print. */
export interface PageBand {
  readonly low: number;
  readonly high: number;
}

/** By how much an estimate may be off: layouts of word processors differ by as much. */
const error = 0.05;

/**
 * The pages that may be printed where an estimate says so many. Of an estimate in whole pages nobody knows how full the
 * last one is, so one less is taken for the low end; of the high end only what is likely, as a page that is just
 * reached is not yet overrun.
 */
export function pageBand(pages: number): PageBand {
  const isWhole = Number.isInteger(pages);
  const low = Math.ceil((isWhole ? pages - 1 : pages) * (1 - error));
  const high = isWhole ? Math.round(pages * (1 + error)) : Math.ceil(pages * (1 + error));
  return { low: Math.max(1, low), high: Math.max(1, high) };
}
