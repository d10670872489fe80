import type { Span } from "../../../text/span.ts";

const sentenceEnd = /[.!?…؟۔]+(?=["»”)\]]*(?:\s|$))/gu;

/**
 * The sentence around a part of a text. A dot behind one or two small letters is that of an abbreviation (т. д., г.)
 * and ends nothing.
 */
export function sentenceAround(text: string, start: number, end: number): Span {
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const behind = match.index + match[0].length;
    if (match[0] === "." && /(?:^|[^\p{L}])\p{Ll}{1,2}$/u.test(text.slice(Math.max(0, match.index - 3), match.index)))
      continue;
    if (behind <= start) from = behind;
    else if (match.index >= end) return { start: from, end: behind };
  }
  return { start: from, end: text.length };
}

/** True where a sentence or a part of one begins at an offset, so that a capital letter there says nothing. */
export function beginsSentence(text: string, start: number): boolean {
  const before = /([^\s«»“”„"'‘’([*_\ufffc])[\s«»“”„"'‘’([*_\ufffc]*$/u.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  if (!before) return start <= 12;
  return /[.!?…:;–—•·؟؛]/u.test(before[1] ?? "");
}
