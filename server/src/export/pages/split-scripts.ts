import type { Direction } from "../blocks/types.ts";

const right = "\\u0590-\\u05FF\\u0620-\\u065F\\u066E-\\u06D5\\u06EE-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC";
// The left-to-right mark is there to make a Latin word of what it stands at.
const left = "A-Za-z\\u00C0-\\u024F\\u0370-\\u058F\\u200E";
const rightLetters = new RegExp(`[${right}]`);
const leftLetters = new RegExp(`[${left}]`);
const anyLetter = new RegExp(`[${right}${left}]`);
/** From the first Latin or Cyrillic letter, or a digit before it, to the last. */
const leftPart = new RegExp(`(?:[0-9][^${right}]*)?[${left}](?:[^${right}]*[${left}0-9])?`);
/** Longer words are not cut up: nobody writes them. */
const longest = 100;

/** A part of a word that is set in one font. */
export interface ScriptPart {
  readonly part: string;
  /** Set in the font for Arabic. */
  readonly isArabic: boolean;
}

/** Tells whether a text has letters of a right-to-left script. */
export function hasRightLetters(text: string): boolean {
  return rightLetters.test(text);
}

/** Tells whether all letters of a word are of a right-to-left script, and that there are any. */
export function isRightToLeftWord(word: string): boolean {
  return rightLetters.test(word) && !leftLetters.test(word);
}

/** Whether what stands before and behind a word is Latin or Cyrillic. */
export interface Surrounding {
  readonly before: boolean;
  readonly after: boolean;
}

/** How far is looked for the next letter. */
const farthest = 40;

/** Tells whether the next letter of a text from a place on is Latin or Cyrillic. */
export function continuesLatin(text: string, from: number): boolean {
  const next = text.slice(from, from + farthest);
  const at = next.search(anyLetter);
  return at >= 0 && leftLetters.test(next.charAt(at));
}

/**
 * Cuts a word into parts by font, as the writer cuts runs: in a right-to-left paragraph signs and numbers belong to the
 * Arabic text, but for signs between Latin words and numbers behind them; in others to the Latin one.
 */
export function splitScripts(
  word: string,
  direction: Direction,
  { before, after }: Surrounding,
): readonly ScriptPart[] {
  const hasRight = rightLetters.test(word);
  if (!hasRight && direction === "ltr") return [{ part: word, isArabic: false }];
  if (!leftLetters.test(word)) {
    const isLatin = !hasRight && before && (after || /^[0-9]/.test(word));
    return [{ part: word, isArabic: !isLatin }];
  }
  if (word.length > longest) return [{ part: word, isArabic: hasRight || direction === "rtl" }];
  const [found = word] = leftPart.exec(word) ?? [];
  const start = word.indexOf(found);
  const end = start + found.length;
  const edge = (part: string, isLatin: boolean): ScriptPart[] =>
    part === "" ? [] : [{ part, isArabic: rightLetters.test(part) || (direction === "rtl" && !isLatin) }];
  return [...edge(word.slice(0, start), before), { part: found, isArabic: false }, ...edge(word.slice(end), after)];
}
