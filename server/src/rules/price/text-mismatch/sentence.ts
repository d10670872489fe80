/** A boundary between sentences; a short word with a dot is an abbreviation more often than an end: `в т. ч. НДС`. */
const boundary = /(?<!(?<!\p{L})\p{L}{1,4})[.!?؟؛;]\s+(?=[\p{Lu}\p{Script=Arabic}«"“(])/gu;

/** How far a sentence is looked at, in UTF-16 units. */
const before = 400;
const behind = 200;

/** What stands around a part of a text. */
export interface Surroundings {
  /** The sentence up to the part. */
  readonly sentence: string;
  /** Of that, what stands behind the amount before, if there is one. */
  readonly label: string;
  /** The sentence behind the part. */
  readonly behind: string;
}

/**
 * Finds the sentence around a part of a text.
 *
 * @param previous Where the amount before the part ends; 0 without one.
 */
export function surroundings(text: string, start: number, end: number, previous: number): Surroundings {
  let from = Math.max(0, start - before);
  let to = Math.min(text.length, end + behind);
  const window = text.slice(from, to);
  const first = from;
  for (const match of window.matchAll(boundary)) {
    const index = first + match.index;
    const edge = index + match[0].length;
    if (edge <= start) from = edge;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return {
    sentence: text.slice(from, start),
    label: text.slice(Math.max(from, previous), start),
    behind: text.slice(end, to),
  };
}
