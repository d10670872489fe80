import { foldWord, type WordToken } from "../../support/words/tokenize-words.ts";
import { type NamePattern, type NameWord, quotesIn, signsIn } from "./name-pattern.ts";
import { isOtherAbbreviation, isSlip, isTransposed } from "./slips.ts";

export type FaultKind = "abbreviation" | "letters" | "number" | "case" | "quotes";

/** A piece of text compared with an official name. */
export interface Comparison {
  readonly pattern: NamePattern;
  readonly start: number;
  readonly end: number;
  /** Undefined where the name is spelled as it should be. */
  readonly fault: FaultKind | undefined;
  /** The text with the fault mended; undefined where the right form is not certain. */
  readonly mended: string | undefined;
}

interface Piece {
  readonly written: string;
  readonly word: string;
  readonly meant: NameWord;
}

/** Compares the words from `first` on with a name; undefined where something else is meant. */
export function compareName(
  pattern: NamePattern,
  text: string,
  tokens: readonly WordToken[],
  first: number,
): Comparison | undefined {
  const pieces: Piece[] = [];
  const wrong: number[] = [];
  for (const [index, meant] of pattern.words.entries()) {
    const token = tokens[first + index];
    if (!token) return undefined;
    pieces.push({ written: text.slice(token.start, token.end), word: token.word, meant });
    if (!meant.forms.has(token.word)) wrong.push(index);
    if (wrong.length > 1) return undefined;
  }
  const gaps = gapsOf(pattern, text, tokens, first);
  if (!gaps) return undefined;
  const start = (tokens[first]?.start ?? 0) - (gaps[0]?.length ?? 0);
  const end = (tokens[first + pieces.length - 1]?.end ?? 0) + (gaps.at(-1)?.length ?? 0);
  const report = (fault: FaultKind | undefined, words: readonly (string | undefined)[], between = gaps): Comparison => {
    const mended = words.some((word) => word === undefined)
      ? undefined
      : between.map((gap, index) => gap + (words[index] ?? "")).join("");
    return { pattern, start, end, fault, mended: fault && mended };
  };
  const written = pieces.map((piece) => piece.written);
  const [at] = wrong;
  const piece = at === undefined ? undefined : pieces[at];
  if (at !== undefined && piece) {
    const fault = faultOf(piece, pieces, pattern);
    if (!fault) return undefined;
    const right = fault === "letters" ? rightForm(pattern, pieces, at) : piece.meant.written;
    return report(fault, right === undefined ? [undefined] : written.with(at, right));
  }
  const cased = pieces.map(rightCase);
  const isShouted = written.join("") === written.join("").toUpperCase();
  if (!isShouted && cased.some((word, index) => word !== written[index])) return report("case", cased);
  const quotes = gaps.map(quotesIn).join("");
  const meantQuotes = pattern.gaps.map(quotesIn).join("");
  if (meantQuotes !== "" && quotes !== meantQuotes) return report("quotes", written, pattern.gaps);
  return report(undefined, written);
}

/** What stands around and between the words; undefined where it holds more than quotation marks and hyphens. */
function gapsOf(
  { gaps, words }: NamePattern,
  text: string,
  tokens: readonly WordToken[],
  first: number,
): readonly string[] | undefined {
  const found = gaps.map((meant, index) => {
    const from = tokens[first + index - 1]?.end ?? 0;
    const to = tokens[first + index]?.start ?? text.length;
    // Outside the name only its own quotation marks belong to it.
    if (index === 0) return meant === "" ? "" : quotesIn(text.slice(Math.max(from, to - 1), to));
    if (index === words.length) return meant === "" ? "" : quotesIn(text.slice(from, from + 1));
    return text.slice(from, to);
  });
  const isSame = found.every((gap, index) => gap.length < 12 && signsIn(gap) === signsIn(gaps[index] ?? ""));
  return isSame ? found : undefined;
}

function faultOf(piece: Piece, pieces: readonly Piece[], pattern: NamePattern): FaultKind | undefined {
  const { written, word, meant } = piece;
  const rest = pieces.filter((other) => other !== piece);
  const telling = rest.some((other) => other.meant.quoted || /^\d+$/u.test(other.word));
  if (isOtherAbbreviation(written, meant.written)) return telling ? "abbreviation" : undefined;
  const strong = rest.filter((other) => other.word.length >= 4 || isAbbreviation(other.meant.written));
  if (strong.length < 2 || !keepsCapitals(pieces)) return undefined;
  if (isTransposed(word, foldWord(meant.written))) return "number";
  const isLetters = /^[\p{L}\p{M}'-]+$/u.test(word);
  return isLetters && pattern.words.length > 2 && [...meant.forms].some((form) => isSlip(word, form))
    ? "letters"
    : undefined;
}

/** The word in the case in which the other words of the name stand; undefined where that is not certain. */
function rightForm({ cases }: NamePattern, pieces: readonly Piece[], at: number): string | undefined {
  const word = pieces[at]?.word ?? "";
  const fitting = cases.filter((words) =>
    words.every((one, index) => index === at || foldWord(one) === pieces[index]?.word),
  );
  const forms = [...new Set(fitting.flatMap((words) => words[at] ?? []))];
  const near = forms.filter((form) => isSlip(word, foldWord(form)));
  return near.length === 1 ? near[0] : undefined;
}

/** The word as it is written, with the capital letters that the name wants. */
function rightCase({ written, meant }: Piece): string {
  if (isAbbreviation(meant.written)) return written.toUpperCase();
  if (!meant.quoted) return written;
  const first = written.charAt(0);
  return (isSmall(meant.written) ? first.toLowerCase() : first.toUpperCase()) + written.slice(1);
}

function keepsCapitals(pieces: readonly Piece[]): boolean {
  return pieces.every(({ written, meant }) => isSmall(meant.written) || !isSmall(written));
}

function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

function isSmall(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}
