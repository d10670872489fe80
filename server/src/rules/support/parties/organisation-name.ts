import { memoizeText } from "../../../text/memo.ts";

/** The forms in which an organisation's name may be declared, the longest usually first. */
export const nameForms = [
  "full",
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "prepositional",
  "short",
  "abbreviation",
] as const;

export type NameForm = (typeof nameForms)[number];
export type DeclaredName = { readonly [Form in NameForm]?: string | undefined };

/** Where a name stands in a text. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** What Arabic attaches in front of the name, the article included where it was drawn in: `و`, `لل`. */
  readonly attached: string;
}

const arabicMarks = "[\\u064b-\\u0652\\u0670\\u0640]*";
const wordBefore = "(?<![\\p{L}\\p{M}\\p{N}_])";
const wordBehind = "(?![\\p{L}\\p{M}\\p{N}_])";
const arabicLetter = /\p{Script=Arabic}/u;

/**
 * Makes the expression that finds a name as a whole word: whatever the kind of quotes, dashes and blanks, е for ё,
 * Arabic with or without vowel signs and with و ف ب ل ك attached. Names of several words are found in any case;
 * single words only as they are written, as many of them are ordinary words, too.
 */
export const nameExpression = memoizeText((name): RegExp => {
  const words = name.normalize("NFC").trim().replace(/\s+/gu, " ");
  const flags = words.includes(" ") ? "giu" : "gu";
  if (!arabicLetter.test(words.charAt(0))) {
    return new RegExp(`${wordBefore}()${namePattern(words)}${wordBehind}`, flags);
  }
  const and = `[وف]?${arabicMarks}`;
  const rest = words.startsWith("ال") ? words.slice(2) : undefined;
  const attached = `(${and}(?:[بلك]${arabicMarks})?)${namePattern(words)}`;
  // The article loses its alif behind ل: الهيئة becomes للهيئة.
  const drawnIn = rest === undefined ? "" : `|(${and}ل${arabicMarks}ل${arabicMarks})${namePattern(rest)}`;
  return new RegExp(`${wordBefore}(?:${attached}${drawnIn})${wordBehind}`, flags);
});

/**
 * Makes the expression that tells whether any of several names may stand in a text, whatever their case: one pass
 * instead of one for each name.
 */
export function anyNameExpression(names: readonly string[]): RegExp {
  return new RegExp(names.map((name) => nameExpression(name).source).join("|"), "iu");
}

/** Every place where the name stands in the text. */
export function findName(text: string, expression: RegExp): readonly NameMatch[] {
  return [...text.matchAll(expression)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    attached: match[1] ?? match[2] ?? "",
  }));
}

function namePattern(words: string): string {
  let pattern = "";
  for (const letter of words) {
    if (letter === " ") pattern += "\\s+";
    else if (/["«»“”„‟'‘’]/u.test(letter)) pattern += "[\"«»“”„‟'‘’]";
    else if (/[-‐‑–—]/u.test(letter)) pattern += "[-‐‑–—]";
    else if (/[её]/u.test(letter)) pattern += "[её]";
    else if (/[أإآا]/u.test(letter)) pattern += `[أإآا]${arabicMarks}`;
    else if (arabicLetter.test(letter)) pattern += `${letter}${arabicMarks}`;
    else pattern += letter.replace(/[.*+?^${}()|[\]\\/]/u, "\\$&");
  }
  return pattern;
}
