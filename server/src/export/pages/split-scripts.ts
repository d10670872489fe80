import type { Direction } from "../blocks/types.ts";

const right = "\\u0590-\\u05FF\\u0620-\\u065F\\u066E-\\u06D5\\u06EE-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC";
const left = "A-Za-z\\u00C0-\\u024F\\u0370-\\u058F";
const rightLetters = new RegExp(`[${right}]`);
const leftLetters = new RegExp(`[${left}]`);
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

/**
 * Cuts a word into parts by font, as the writer cuts runs, but looking no further than the word: in a right-to-left
 * paragraph signs around a Latin word and numbers belong to the Arabic text, in others to the Latin one.
 */
export function splitScripts(word: string, direction: Direction): readonly ScriptPart[] {
  const hasRight = rightLetters.test(word);
  if (!hasRight && direction === "ltr") return [{ part: word, isArabic: false }];
  if (!leftLetters.test(word) || word.length > longest) {
    return [{ part: word, isArabic: hasRight || direction === "rtl" }];
  }
  const [found] = leftPart.exec(word) ?? [];
  if (found === undefined || found === word) return [{ part: word, isArabic: false }];
  const start = word.indexOf(found);
  const edge = (part: string): ScriptPart[] =>
    part === "" ? [] : [{ part, isArabic: direction === "rtl" || rightLetters.test(part) }];
  const end = start + found.length;
  return [...edge(word.slice(0, start)), { part: found, isArabic: false }, ...edge(word.slice(end))];
}
