import { memoize } from "../../../text/memo.ts";
import type { TextFragment } from "../text/text-fragment.ts";

/** A word of a text, or a number. */
export interface WordToken {
  readonly start: number;
  readonly end: number;
  /** The word as it is compared: see `foldWord`. */
  readonly word: string;
}

const wordPattern = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d\u2060]*(?:['’ʼ]\p{L}+)?/gu;
/** Addresses are no words: what holds a sign of one, up to the next blanks. */
const addressSign = /@|:\/\/|^www\./iu;

/** Splits a text into its words. Linear in its length. */
export function tokenizeWords(text: string): readonly WordToken[] {
  const tokens: WordToken[] = [];
  const addresses = addressesIn(text);
  let next = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    while ((addresses[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if (start >= (addresses[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
    tokens.push({ start, end: start + match[0].length, word: foldWord(match[0]) });
  }
  return tokens;
}

function addressesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!/@|:\/\/|www\./iu.test(text)) return [];
  return [...text.matchAll(/[^\s«»"“”()<>]+/gu)]
    .filter((piece) => addressSign.test(piece[0]))
    .map((piece) => ({ start: piece.index, end: piece.index + piece[0].length }));
}

/** The words of a fragment; split once for each fragment. */
export const wordsOf = memoize(({ text }: TextFragment): readonly WordToken[] => tokenizeWords(text));

/** Latin, Russian and Arabic letters that are compared as they are. */
const plainWord = /^(?:[a-zа-я0-9]+|[\u0621\u0624\u0626-\u063a\u0641-\u0648\u064a]+)$/u;
const folded = new Map<string, string>();
const mostFolded = 50_000;

/**
 * The form in which words are compared: small letters, е for ё, no stress marks and soft hyphens; Arabic without vowel
 * signs and tatweel, with one alif for all, and with ي for ى at the end.
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (plainWord.test(small)) return small;
  const earlier = folded.get(small);
  if (earlier !== undefined) return earlier;
  const result = small
    .normalize("NFC")
    .replace(/[\u0300\u0301\u064b-\u0652\u0670\u00ad\u200b-\u200d\u2060\u0640]/gu, "")
    .replace(/ё/gu, "е")
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ى$/u, "ي")
    .replace(/[’ʼ]/gu, "'");
  if (folded.size >= mostFolded) folded.clear();
  folded.set(small, result);
  return result;
}
