import type { BidModel } from "../../../model/bid-model.ts";
import type { LawFact, StyleEntryData, StyleListData } from "../../../model/law.ts";
import { languageOfFragment } from "../fragment-language.ts";
import type { TextFragment } from "../text-fragment.ts";
import { textFragments } from "../text-fragments.ts";
import { hasNumber, isBacked } from "./evidence.ts";
import { fixedNames } from "./official-names.ts";
import { findPhrases, type PhraseMatch } from "./phrase-index.ts";
import { quotationAround, quotationsIn } from "./quotations.ts";
import { beginsSentence, sentenceAround } from "./sentences.ts";
import { findStyleWords, type StyleWord } from "./style-matcher.ts";
import { isFromTender } from "./tender-words.ts";
import { foldWord, wordsOf } from "./tokenize-words.ts";

/** A word of a style list that stands in the bid and should not. */
export interface StyleFinding {
  readonly fragment: TextFragment;
  readonly start: number;
  readonly end: number;
  readonly entry: StyleEntryData;
  readonly list: LawFact<StyleListData>;
  /** True where the words stand as the list has them, so that its replacement fits. */
  readonly asListed: boolean;
}

interface Candidate {
  readonly match: PhraseMatch<StyleWord>;
  readonly list: LawFact<StyleListData>;
}

/** Values that are names, numbers and units, not sentences. */
const silentKeys = new Set(["number", "name", "model", "maker", "unit", "totalInWords"]);

/**
 * The words of the style lists in force that one rule reports. Names, quotations, the words of the tender and sentences
 * that prove what they say are left alone; of words that overlap the longest phrase counts, and in one piece of text
 * each entry is reported once.
 */
export function* findStyle(bid: BidModel, rule: NonNullable<StyleEntryData["rule"]>): Generator<StyleFinding> {
  const lists = bid.law.styles.filter(({ data }) => data.entries?.some((entry) => entry.rule === rule));
  if (lists.length === 0) return;
  for (const fragment of textFragments(bid)) {
    if (fragment.form === "html" || fragment.quoted || silentKeys.has(fragment.key ?? "")) continue;
    // A question to the buyer repeats the vague words that it asks about.
    if (rule !== "forbidden" && fragment.key === "text") continue;
    const language = languageOfFragment(fragment, bid.language);
    if (language === undefined) continue;
    const candidates = lists.flatMap((list) =>
      findStyleWords(fragment, language, list.data)
        .filter(({ value }) => value.entry.rule === rule)
        .map((match): Candidate => ({ match, list })),
    );
    if (candidates.length > 0) yield* choose(bid, fragment, candidates);
  }
}

function* choose(bid: BidModel, fragment: TextFragment, candidates: readonly Candidate[]): Generator<StyleFinding> {
  const reported = new Set<StyleEntryData>();
  const stays = isLeftAlone(bid, fragment);
  for (const { match, list } of withoutOverlaps(candidates)) {
    const { entry, written } = match.value;
    if (reported.has(entry) || stays(match)) continue;
    reported.add(entry);
    const { start, end } = match;
    const asListed = sameWords(fragment.text.slice(start, end), written);
    yield { fragment, start, end, entry, list, asListed };
  }
}

/** A text with more of these words than anybody would read about is cut, so that no text can hold up a check. */
const mostInOneText = 200;

/** Of matches that overlap the one with the most words, in the order of the text. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const longestFirst = candidates
    .slice(0, mostInOneText)
    .sort((a, b) => b.match.last - b.match.first - (a.match.last - a.match.first));
  const kept: Candidate[] = [];
  for (const one of longestFirst) {
    const overlaps = ({ match }: Candidate): boolean => one.match.first <= match.last && match.first <= one.match.last;
    if (!kept.some(overlaps)) kept.push(one);
  }
  return kept.sort((a, b) => a.match.start - b.match.start);
}

function isLeftAlone(bid: BidModel, fragment: TextFragment): (match: PhraseMatch<StyleWord>) => boolean {
  const { text } = fragment;
  const tokens = wordsOf(fragment);
  const quotations = quotationsIn(text);
  const names = findPhrases(fixedNames(bid), text, tokens);
  return ({ value: { entry, written }, start, end, first, last }) => {
    const quotation = quotationAround(quotations, start, end);
    // What a list forbids is forbidden in a slogan, too, but not in a name.
    const isOther = entry.rule !== "forbidden" || isName(text.slice(quotation?.start, quotation?.end));
    if (quotation && isOther && !isCapitalised(written)) return true;
    const begins = start === quotation?.start || beginsSentence(text, start);
    if (isCapitalised(text.slice(start, end)) && !isCapitalised(written) && !begins) return true;
    if (names.some((name) => name.first <= first && last <= name.last)) return true;
    const provable = entry.provable ?? entry.rule === "superlative";
    const sentence = sentenceAround(text, start, end);
    if (provable && isBacked(fragment, sentence, tokens)) return true;
    if (entry.withNumber === true && !hasNumber(sentence, tokens)) return true;
    return isFromTender(bid, tokens, first, last);
  };
}

function isName(quoted: string): boolean {
  return quoted.trim().split(/\s+/u).length <= 3 && !/[.!?]$/u.test(quoted.trim());
}

/** Written as names are: a capital letter in front of small ones. */
function isCapitalised(words: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}]/u.test(words);
}

function sameWords(found: string, written: string): boolean {
  const key = (words: string): string => words.split(/\s+/u).map(foldWord).join(" ");
  return key(found) === key(written);
}
