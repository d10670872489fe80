import { westernDigits } from "../../text/similar.ts";
import type { TextFragment } from "./text-fragment.ts";

/** A text in the form in which words are searched, and the way back to the text as it is written. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the written text of an offset in the folded one; its length leads to the end. */
  toWritten(offset: number): number;
}

/** Vowel signs, the dagger alif, the stretching sign, and marks that nobody sees. */
const unseen = /[\u064b-\u0652\u0670\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const blank = /[\u00a0\u2007\u202f\t\n\r]/u;
const needsFolding = /[^\u0020-\u007e\u0410-\u0450«»–—№]/u;

/**
 * Folds what makes no difference to a reader: Arabic without vowel signs and with one alif, е for ё, digits 0 to 9,
 * plain blanks and hyphens, no invisible characters. Case stays as it is.
 */
export function foldText(written: string): FoldedText {
  if (!needsFolding.test(written)) return { text: written, toWritten: (offset) => offset };
  const offsets: number[] = [];
  let text = "";
  for (let at = 0; at < written.length; at += 1) {
    const unit = written.charAt(at);
    if (unseen.test(unit)) continue;
    text += foldUnit(unit);
    offsets.push(at);
  }
  return { text: westernDigits(text), toWritten: (offset) => offsets[offset] ?? written.length };
}

const known = new WeakMap<TextFragment, FoldedText>();

/** The folded text of a fragment, folded once for all rules that ask for it. */
export function foldFragment(fragment: TextFragment): FoldedText {
  let folded = known.get(fragment);
  if (!folded) {
    folded = foldText(fragment.text);
    known.set(fragment, folded);
  }
  return folded;
}

function foldUnit(unit: string): string {
  if (blank.test(unit)) return " ";
  switch (unit) {
    case "أ":
    case "إ":
    case "آ":
      return "ا";
    case "ё":
      return "е";
    case "Ё":
      return "Е";
    case "‐":
    case "‑":
    case "−":
      return "-";
    case "’":
      return "'";
    default:
      return unit;
  }
}
