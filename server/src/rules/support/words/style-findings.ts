import type { BidModel } from "../../../model/bid-model.ts";
import type { LawFact, StyleEntryData, StyleListData } from "../../../model/law.ts";
import type { Span } from "../../../text/span.ts";
import { ownFiles } from "../text/bid-texts.ts";
import { beginsSentence, sentenceAround } from "../text/sentences.ts";
import type { TextFragment } from "../text/text-fragment.ts";
import { fixedNames } from "./official-names.ts";
import { findPhrases, type PhraseMatch } from "./phrase-index.ts";
import { hasNumber, isBacked } from "./proof-in-sentence.ts";
import { quotationAround, quotationsIn } from "./quotations.ts";
import { makeStyleMatcher, type StyleMatch } from "./style-matcher.ts";
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

/**
 * The words of the style lists in force that one rule reports. Names, quotations, the words of the tender and sentences
 * that prove what they say are left alone; of words that overlap the longest phrase counts, and in one piece of text
 * each entry is reported once.
 */
export function* findStyle(bid: BidModel, rule: NonNullable<StyleEntryData["rule"]>): Generator<StyleFinding> {
  const matcher = makeStyleMatcher(bid.law.styles.map(({ data }) => data));
  const facts = new Map(bid.law.styles.map((fact) => [fact.data, fact]));
  for (const { fragment, matches: all } of ownFiles(bid).flatMap(matcher.inFile(bid.language))) {
    // A question to the buyer repeats the vague words that it asks about.
    if (rule !== "forbidden" && fragment.key === "text") continue;
    const matches = all.filter(({ value }) => value.entry.rule === rule);
    if (matches.length === 0) continue;
    const reported = new Set<StyleEntryData>();
    const stays = isLeftAlone(bid, fragment);
    for (const match of withoutOverlaps(matches)) {
      const { entry, written, list } = match.value;
      const fact = facts.get(list);
      if (!fact || reported.has(entry) || stays(match)) continue;
      reported.add(entry);
      const { start, end } = match;
      yield { fragment, start, end, entry, list: fact, asListed: sameWords(fragment.text.slice(start, end), written) };
    }
  }
}

/** A text with more of these words than anybody would read about is cut, so that no text can hold up a check. */
const mostInOneText = 200;

/** Of matches that overlap the one with the most words, in the order of the text. */
function withoutOverlaps(matches: readonly StyleMatch[]): readonly StyleMatch[] {
  if (matches.length < 2) return matches;
  const longestFirst = matches.slice(0, mostInOneText).sort((a, b) => b.last - b.first - (a.last - a.first));
  const kept: StyleMatch[] = [];
  for (const one of longestFirst) {
    const overlaps = (other: StyleMatch): boolean => one.first <= other.last && other.first <= one.last;
    if (!kept.some(overlaps)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isLeftAlone(bid: BidModel, fragment: TextFragment): (match: StyleMatch) => boolean {
  const { text } = fragment;
  const tokens = wordsOf(fragment);
  let quotations: readonly Span[] | undefined;
  let names: readonly PhraseMatch<string>[] | undefined;
  return ({ value: { entry, written }, start, end, first, last }) => {
    quotations ??= quotationsIn(text);
    const quotation = quotationAround(quotations, start, end);
    // What a list forbids is forbidden in a slogan, too, but not in a name.
    const isOther = entry.rule !== "forbidden" || isName(text.slice(quotation?.start, quotation?.end));
    if (quotation && isOther && !isCapitalised(written)) return true;
    const begins = start === quotation?.start || beginsSentence(text, start);
    if (isCapitalised(text.slice(start, end)) && !isCapitalised(written) && !begins) return true;
    const provable = entry.provable ?? entry.rule === "superlative";
    const sentence = sentenceAround(text, start, end);
    if (provable && isBacked(fragment, sentence, tokens)) return true;
    if (entry.withNumber === true) {
      const isPromise = mayPromise(text.slice(sentence.start, sentence.end), entry.language);
      if (!isPromise || !hasNumber(sentence, tokens)) return true;
    }
    names ??= findPhrases(fixedNames(bid), text, tokens);
    return names.some((name) => name.first <= first && last <= name.last) || isFromTender(bid, tokens, first, last);
  };
}

const promises: ReadonlyMap<string, RegExp> = new Map([
  ["en", /\b(?:we|our|us|shall|will|must|within|takes?|lasts?)\b/iu],
  // A verb of the first person plural begins with a nun; so do many nouns.
  [
    "ar",
    /(?<!\p{L})(?:خلال|لمدة|مدة|المدة|لدينا|عرضنا|فريقنا|سوف|[وف]?س[ينت]\p{L}{3,}|[وف]?ن(?!حو|سب|ظام|هاي|قط|قاط|وع|طاق|فس|ص|سخ|موذج|هار|تيج|تائج|شاط|جاح|اس)\p{L}{2,})/u,
  ],
]);

/** A number that describes how things are may be approximate; one that the bidder owes may not. */
function mayPromise(sentence: string, language: string | undefined): boolean {
  return promises.get(language ?? "")?.test(sentence) ?? true;
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
