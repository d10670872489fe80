import { languageOfText } from "../../support/text/fragment-language.ts";
import { gapBetween, isQuote } from "../../support/words/phrase-index.ts";
import { quotationAround, quotationsIn } from "../../support/words/quotations.ts";
import { tokenizeWords } from "../../support/words/tokenize-words.ts";
import { formsOfWord } from "../../support/words/word-forms.ts";
import type { SpelledName } from "./official-names.ts";

/** One word of an official name. */
export interface NameWord {
  readonly written: string;
  /** Every form in which it may stand, folded. */
  readonly forms: ReadonlySet<string>;
  /** True between the quotation marks of the name, where capital letters belong to it. */
  readonly quoted: boolean;
}

/** An official name, ready to be compared with a text. */
export interface NamePattern {
  /** Index of the name among the official names of the bid. */
  readonly index: number;
  readonly words: readonly NameWord[];
  /** What stands in front of each word and, as the last one, behind the last word, as it is written. */
  readonly gaps: readonly string[];
  /** The words of the declared cases as they are written, the nominative first; only those with as many words. */
  readonly cases: readonly (readonly string[])[];
}

/** Takes a name apart; undefined for names of one word, which are too much like ordinary words. */
export function makePattern(official: SpelledName, index: number, language: string): NamePattern | undefined {
  const name = official.name.normalize("NFC").trim();
  const tokens = tokenizeWords(name);
  if (tokens.length < 2) return undefined;
  const nominative = tokens.map(({ start, end }) => name.slice(start, end));
  const cases = [nominative, ...official.cases.map(writtenWords)].filter((words) => words.length === tokens.length);
  const ofName = languageOfText(name, language) ?? "";
  const quotations = quotationsIn(name);
  const words = nominative.map((written, position): NameWord => {
    const { start = 0, end = 0 } = tokens[position] ?? {};
    const declared = cases.map((one) => tokenizeWords(one[position] ?? "")[0]?.word ?? "");
    return {
      written,
      forms: new Set([...formsOfWord(written, ofName, position === 0), ...declared]),
      quoted: quotationAround(quotations, start, end) !== undefined,
    };
  });
  const gaps = tokens.map(({ start }, position) => name.slice(tokens[position - 1]?.end ?? 0, start));
  return { index, words, gaps: [...gaps, name.slice(tokens.at(-1)?.end)], cases };
}

function writtenWords(name: string): readonly string[] {
  const text = name.normalize("NFC");
  return tokenizeWords(text).map(({ start, end }) => text.slice(start, end));
}

/** The quotation marks in what stands between words. */
export function quotesIn(gap: string): string {
  return [...gap].filter(isQuote).join("");
}

/** What stands between words besides blanks, quotation marks and the number sign. */
export function signsIn(gap: string): string {
  return [...gapBetween(gap, 0, gap.length)].filter((sign) => !isQuote(sign) && sign !== "№").join("");
}
