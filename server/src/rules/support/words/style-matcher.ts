import type { StyleEntryData, StyleListData } from "../../../model/law.ts";
import { memoize, memoizeText } from "../../../text/memo.ts";
import type { ReadFile } from "../text/bid-texts.ts";
import { languageOfFragment } from "../text/fragment-language.ts";
import type { TextFragment } from "../text/text-fragment.ts";
import { fragmentsOf } from "../text/text-fragments.ts";
import {
  findPhrases,
  indexPhrases,
  makePhrase,
  type Phrase,
  type PhraseIndex,
  type PhraseMatch,
} from "./phrase-index.ts";
import { type WordToken, wordsOf } from "./tokenize-words.ts";

/** What a phrase of a style list stands for. */
export interface StyleWord {
  readonly list: StyleListData;
  readonly entry: StyleEntryData;
  /** True for a phrase in which the words of the entry are in order. */
  readonly excepted: boolean;
  /** The phrase as the list has it. */
  readonly written: string;
}

export type StyleMatch = PhraseMatch<StyleWord>;

/** Style lists ready to be searched together. */
export interface StyleMatcher {
  /** The phrases of all the lists in one language; put together when somebody asks for the language. */
  indexOf(language: string): PhraseIndex<StyleWord>;
  /**
   * The pieces of text of a file in which words of the lists stand, in a bid of a language. Between two keystrokes all
   * files but one are the same, and are not searched again.
   */
  inFile(bidLanguage: string): (file: ReadFile) => readonly FragmentWithWords[];
}

export interface FragmentWithWords {
  readonly fragment: TextFragment;
  /** In the order of the text; never empty. */
  readonly matches: readonly StyleMatch[];
}

/** The last sets of lists that were asked for: tenders of one workspace name few. */
const known: { readonly lists: readonly StyleListData[]; readonly matcher: StyleMatcher }[] = [];
const mostKnown = 8;

/** Puts lists together, so that one pass over a text finds the words of all of them. */
export function makeStyleMatcher(lists: readonly StyleListData[]): StyleMatcher {
  const earlier = known.find(
    (one) => one.lists.length === lists.length && one.lists.every((list, index) => list === lists[index]),
  );
  if (earlier) return earlier.matcher;
  const indexes = new Map<string, PhraseIndex<StyleWord>>();
  const indexOf = (language: string): PhraseIndex<StyleWord> => {
    const index = indexes.get(language) ?? indexPhrases(lists.flatMap((list) => phrasesOf(list, language)));
    indexes.set(language, index);
    return index;
  };
  const inFile = memoizeText((bidLanguage) => {
    return memoize((file: ReadFile) =>
      fragmentsOf(file).flatMap((fragment) => wordsIn(matcher, fragment, bidLanguage)),
    );
  }, 8);
  const matcher: StyleMatcher = { indexOf, inFile };
  if (known.length >= mostKnown) known.shift();
  known.push({ lists, matcher });
  return matcher;
}

function phrasesOf(list: StyleListData, language: string): readonly Phrase<StyleWord>[] {
  const entries = (list.entries ?? []).filter((entry) => entry.language === language);
  return entries.flatMap((entry) => {
    const make = (written: string, excepted: boolean): readonly Phrase<StyleWord>[] => {
      const exact = entry.match === "exact" && !excepted;
      const phrase = makePhrase<StyleWord>(written, language, { list, entry, excepted, written }, { exact });
      return phrase ? [phrase] : [];
    };
    const { words = [], except = [] } = entry;
    return [...words.flatMap((word) => make(word, false)), ...except.flatMap((phrase) => make(phrase, true))];
  });
}

/** The words of the lists that stand in a text of a language, in the order of the text, excepted phrases left out. */
export function matchStyles(
  matcher: StyleMatcher,
  text: string,
  tokens: readonly WordToken[],
  language: string,
): readonly StyleMatch[] {
  const all = findPhrases(matcher.indexOf(language), text, tokens);
  const excepted = new Map<StyleEntryData, Set<number>>();
  for (const { value, first, last } of all) {
    if (!value.excepted) continue;
    const words = excepted.get(value.entry) ?? new Set();
    for (let word = first; word <= last; word += 1) words.add(word);
    excepted.set(value.entry, words);
  }
  return all.filter(({ value, first, last }) => {
    if (value.excepted) return false;
    const words = excepted.get(value.entry);
    for (let word = first; words && word <= last; word += 1) if (words.has(word)) return false;
    return true;
  });
}

/** Values that are names, numbers and units, not sentences. */
const silentKeys = new Set(["number", "name", "model", "maker", "unit", "totalInWords"]);

function wordsIn(matcher: StyleMatcher, fragment: TextFragment, bidLanguage: string): readonly FragmentWithWords[] {
  if (fragment.form === "html" || fragment.quoted || silentKeys.has(fragment.key ?? "")) return [];
  const language = languageOfFragment(fragment, bidLanguage);
  const matches = language === undefined ? [] : matchStyles(matcher, fragment.text, wordsOf(fragment), language);
  return matches.length > 0 ? [{ fragment, matches }] : [];
}
