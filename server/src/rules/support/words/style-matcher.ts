import type { StyleEntryData, StyleListData } from "../../../model/law.ts";
import type { TextFragment } from "../text-fragment.ts";
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
  readonly entry: StyleEntryData;
  /** True for a phrase in which the words of the entry are in order. */
  readonly excepted: boolean;
  /** The phrase as the list has it. */
  readonly written: string;
}

type StyleMatcher = ReadonlyMap<string, PhraseIndex<StyleWord>>;
const matchers = new WeakMap<StyleListData, StyleMatcher>();

/** The words of a list by language; put together once for each list. */
function matcherOf(list: StyleListData): StyleMatcher {
  const earlier = matchers.get(list);
  if (earlier) return earlier;
  const byLanguage = Map.groupBy(list.entries ?? [], (entry) => entry.language ?? "");
  const matcher = new Map(
    [...byLanguage].map(([language, entries]) => [language, indexPhrases(entries.flatMap(phrasesOf))]),
  );
  matchers.set(list, matcher);
  return matcher;
}

function phrasesOf(entry: StyleEntryData): readonly Phrase<StyleWord>[] {
  const { language = "", words = [], except = [], match } = entry;
  const make = (written: string, excepted: boolean): readonly Phrase<StyleWord>[] => {
    const phrase = makePhrase(
      written,
      language,
      { entry, excepted, written },
      { exact: match === "exact" && !excepted },
    );
    return phrase ? [phrase] : [];
  };
  return [...words.flatMap((word) => make(word, false)), ...except.flatMap((phrase) => make(phrase, true))];
}

export type StyleMatch = PhraseMatch<StyleWord>;

/** The words of a list that stand in a text of a language, in the order of the text, excepted phrases left out. */
export function matchStyleList(
  text: string,
  tokens: readonly WordToken[],
  language: string,
  list: StyleListData,
): readonly StyleMatch[] {
  const index = matcherOf(list).get(language);
  if (!index) return [];
  const all = findPhrases(index, text, tokens);
  const exceptions = all.filter((match) => match.value.excepted);
  return all.filter(({ value, first, last }) => {
    const isExcepted = (other: StyleMatch): boolean =>
      other.value.entry === value.entry && other.first <= last && first <= other.last;
    return !value.excepted && !exceptions.some(isExcepted);
  });
}

/** What was found in a fragment by each list. Between two keystrokes all fragments but one are the same. */
const known = new WeakMap<TextFragment, Map<StyleListData, readonly StyleMatch[]>>();

/** The same for a fragment, searched once for each list. */
export function findStyleWords(fragment: TextFragment, language: string, list: StyleListData): readonly StyleMatch[] {
  const found = known.get(fragment) ?? new Map<StyleListData, readonly StyleMatch[]>();
  known.set(fragment, found);
  const earlier = found.get(list);
  if (earlier) return earlier;
  const matches = matchStyleList(fragment.text, wordsOf(fragment), language, list);
  found.set(list, matches);
  return matches;
}
