import { memoize } from "../../../text/memo.ts";
import { westernDigits } from "../../../text/similar.ts";
import type { Span } from "../../../text/span.ts";
import { splitSentences } from "./sentences.ts";
import type { TextFragment } from "./text-fragment.ts";

/** A text in the form in which words are searched, and the way back to the text as it is written. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the written text of an offset in the folded one; its length leads to the end. */
  toWritten(offset: number): number;
}

/** Vowel signs, the dagger alif, the stretching sign, and marks that nobody sees. */
const unseen = /[\u064b-\u0652\u0670\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const others: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ё: "е",
  Ё: "Е",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "’": "'",
};
const foldable = new RegExp(`${unseen.source}|[\\u00a0\\u2007\\u202f\\t\\n\\r${Object.keys(others).join("")}]`, "gu");

/**
 * Folds what makes no difference to a reader: Arabic without vowel signs and with one alif, е for ё, digits 0 to 9,
 * plain blanks and hyphens, no invisible characters. Case stays as it is.
 */
export function foldText(written: string): FoldedText {
  const text = westernDigits(written.replace(foldable, (unit) => (unseen.test(unit) ? "" : (others[unit] ?? " "))));
  if (text.length === written.length) return { text, toWritten: (offset) => offset };
  let offsets: readonly number[] | undefined;
  return {
    text,
    toWritten: (offset) => {
      offsets ??= seenUnits(written);
      return offsets[offset] ?? written.length;
    },
  };
}

/** The offsets of all UTF-16 units but the unseen ones. */
function seenUnits(written: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; at < written.length; at += 1) if (!unseen.test(written.charAt(at))) offsets.push(at);
  return offsets;
}

/** The folded text of a fragment, folded once for all rules that ask for it. */
export const foldFragment = memoize((fragment: TextFragment): FoldedText => foldText(fragment.text));

/** The sentences of a folded text, as offsets in it. */
export const sentencesOf = memoize(({ text }: FoldedText): readonly Span[] => splitSentences(text));
