import { tokenizeWords, type WordToken } from "./tokenize-words.ts";
import { formsOfWord } from "./word-forms.ts";

/** A phrase to be found, with what it stands for. */
export interface Phrase<Value> {
  readonly value: Value;
  /** For each word the forms in which it may stand, folded; made when somebody asks. */
  readonly words: readonly (() => ReadonlySet<string>)[];
  /** Index of the longest word. */
  readonly anchor: number;
  /** What stands between the words besides blanks: `-`, `.`, mostly nothing. */
  readonly gaps: readonly string[];
  /** What ends it besides its last word, where it stands in the text, too: the dot of `и т. д.`, the quotes of a name. */
  readonly tail: string;
  /** True where any quotation marks between the words will do, and none. */
  readonly anyQuotes: boolean;
}

/** How a phrase is to be found. */
export interface PhraseOptions {
  /** The words only as they are written. */
  readonly exact?: boolean;
  /** Quotation marks say nothing: «Маяк» and "Маяк" are the same name. */
  readonly anyQuotes?: boolean;
}

/** Where a phrase stands. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  /** Indexes of its first and last word among the words of the text. */
  readonly first: number;
  readonly last: number;
}

/** Phrases by the forms of their longest word: short ones such as в and من stand everywhere. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** Makes a phrase of a text such as `в кратчайшие сроки` or `т. д.`; undefined where there is no word in it. */
export function makePhrase<Value>(
  text: string,
  language: string,
  value: Value,
  { exact = false, anyQuotes = false }: PhraseOptions = {},
): Phrase<Value> | undefined {
  const tokens = tokenizeWords(text);
  if (tokens.length === 0) return undefined;
  const words = tokens.map(
    ({ start, end, word }, index) =>
      (): ReadonlySet<string> =>
        exact ? new Set([word]) : formsOfWord(text.slice(start, end), language, index === 0),
  );
  const gaps = tokens.slice(1).map((token, index) => gapBetween(text, tokens[index]?.end ?? 0, token.start));
  const tail = text.trim().slice(-1);
  const lengths = tokens.map(({ word }) => word.length);
  const anchor = lengths.indexOf(Math.max(...lengths));
  return { value, words, anchor, gaps, tail: isQuote(tail) || tail === "." ? tail : "", anyQuotes };
}

/** Puts phrases into an index. */
export function indexPhrases<Value>(phrases: Iterable<Phrase<Value>>): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>();
  for (const phrase of phrases) {
    for (const form of phrase.words[phrase.anchor]?.() ?? []) {
      const same = index.get(form);
      if (same) same.push(phrase);
      else index.set(form, [phrase]);
    }
  }
  return index;
}

/** Finds every phrase of the index in a text that was split into words; phrases that overlap are all found. */
export function findPhrases<Value>(
  index: PhraseIndex<Value>,
  text: string,
  tokens: readonly WordToken[],
): readonly PhraseMatch<Value>[] {
  const found: PhraseMatch<Value>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrases = index.get(tokens[at]?.word ?? "");
    if (!phrases) continue;
    for (const phrase of phrases) {
      const first = at - phrase.anchor;
      const last = first + phrase.words.length - 1;
      const start = tokens[first]?.start;
      const wordEnd = tokens[last]?.end;
      if (start === undefined || wordEnd === undefined) continue;
      const behind = text.charAt(wordEnd);
      const hasTail = phrase.tail !== "" && (behind === phrase.tail || (isQuote(phrase.tail) && isQuote(behind)));
      const end = hasTail ? wordEnd + 1 : wordEnd;
      if (!fits(phrase, text, tokens, first) || isPartOfCompound(text, start, end)) continue;
      found.push({ value: phrase.value, start, end, first, last });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function fits<Value>(phrase: Phrase<Value>, text: string, tokens: readonly WordToken[], first: number): boolean {
  for (let offset = 0; offset < phrase.words.length; offset += 1) {
    const token = tokens[first + offset];
    if (!token || !phrase.words[offset]?.().has(token.word)) return false;
  }
  for (let offset = 1; offset < phrase.words.length; offset += 1) {
    const before = tokens[first + offset - 1];
    const token = tokens[first + offset];
    if (!before || !token) return false;
    const strip = (gap: string): string => (phrase.anyQuotes ? gap.replace(quotes, "") : gap);
    const wanted = strip(phrase.gaps[offset - 1] ?? "");
    const gap = strip(gapBetween(text, before.end, token.start));
    // World-class and world class, т. д. and т д are the same to a reader.
    const loose = (wanted === "-" || wanted === ".") && gap === "";
    if (gap !== wanted && !loose && !(wanted === "" && gap === "-")) return false;
  }
  return true;
}

const quotes = /["«»“”„‟'‘’]/gu;

/** Tells whether a character is a quotation mark of any kind. */
export function isQuote(character: string): boolean {
  return /^["«»“”„‟'‘’]$/u.test(character);
}

/** What stands between two words besides blanks; long stretches are cut, as they fit nothing anyway. */
export function gapBetween(text: string, from: number, to: number): string {
  return text
    .slice(from, Math.min(to, from + 12))
    .replace(/[\s\u200b-\u200f\u2060]/gu, "")
    .replace(/[‐‑]/gu, "-");
}

/** Joined to another word by a hyphen: `best` in `best-before`. */
function isPartOfCompound(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[-‐‑][\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  );
}
