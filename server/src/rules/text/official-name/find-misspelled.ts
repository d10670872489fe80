import type { BidModel } from "../../../model/bid-model.ts";
import { languageOfText } from "../../support/fragment-language.ts";
import type { TextFragment } from "../../support/text-fragment.ts";
import { findPhrases, indexPhrases, makePhrase, type PhraseIndex } from "../../support/words/phrase-index.ts";
import { quotationsIn } from "../../support/words/quotations.ts";
import { wordsOf } from "../../support/words/tokenize-words.ts";
import { type Comparison, compareName } from "./compare-name.ts";
import { makePattern, type NamePattern } from "./name-pattern.ts";
import { type OfficialName, officialNames, otherNames, type SpelledName } from "./official-names.ts";

interface Anchor {
  readonly pattern: NamePattern;
  readonly position: number;
}

/** What the spelling of the names alone decides. */
interface NameIndex {
  /** Where a word may stand in which name. */
  readonly anchors: ReadonlyMap<string, readonly Anchor[]>;
  readonly others: PhraseIndex<string>;
}

/** The official names of a bid, ready to be searched. */
export interface NameSearch {
  readonly index: NameIndex;
  readonly names: readonly OfficialName[];
  /** What the tender itself writes may stand. */
  readonly tender: string;
}

/** Prepares the names of a bid; undefined where there are none. */
export function makeSearch(bid: BidModel): NameSearch | undefined {
  const names = officialNames(bid);
  if (names.length === 0) return undefined;
  const spelled = names.map(({ name, cases }) => ({ name, cases }));
  return {
    index: indexNames(spelled, otherNames(bid), bid.language),
    names,
    tender: bid.tender?.text.normalize("NFC") ?? "",
  };
}

/** The last indexes by the names in them: names change seldom, and a check runs at every keystroke. */
const known = new Map<string, NameIndex>();
const mostKnown = 16;

function indexNames(names: readonly SpelledName[], others: readonly string[], language: string): NameIndex {
  const key = JSON.stringify([names, others, language]);
  const earlier = known.get(key);
  if (earlier) return earlier;
  const anchors = new Map<string, Anchor[]>();
  for (const [index, name] of names.entries()) {
    const pattern = makePattern(name, index, language);
    for (const [position, word] of pattern?.words.entries() ?? []) {
      for (const form of word.forms) {
        const same = anchors.get(form);
        if (same && pattern) same.push({ pattern, position });
        else if (pattern) anchors.set(form, [{ pattern, position }]);
      }
    }
  }
  const phrases = others.flatMap(
    (name) => makePhrase(name, languageOfText(name, language) ?? "", name, { anyQuotes: true }) ?? [],
  );
  const index = { anchors, others: indexPhrases(phrases) };
  if (known.size >= mostKnown) known.clear();
  known.set(key, index);
  return index;
}

/** A text with more slips than anybody would read about is cut, so that no text can hold up a check. */
const mostInOneText = 200;

/** The names in a text that are not spelled as they are declared, in the order of the text. */
export function findMisspelled(search: NameSearch, fragment: TextFragment): readonly Comparison[] {
  const { text } = fragment;
  const found = compareAll(search.index, fragment);
  const suspects = found.filter(({ fault }) => fault !== undefined).slice(0, mostInOneText);
  if (suspects.length === 0) return [];
  const exact = found.filter(({ fault }) => fault === undefined);
  const others = findPhrases(search.index.others, text, wordsOf(fragment));
  const quotations = quotationsIn(text);
  suspects.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Comparison[] = [];
  for (const one of suspects) {
    const overlaps = (other: { readonly start: number; readonly end: number }): boolean =>
      one.start < other.end && other.start < one.end;
    if ([...exact, ...others, ...kept].some(overlaps)) continue;
    // Within quotation marks those of the name are of another kind.
    const isInside = quotations.some(({ start, end }) => start <= one.start && one.end <= end);
    if (one.fault === "quotes" && isInside) continue;
    // Who cites a past contract may name another organisation that is called almost the same.
    if ((one.fault === "abbreviation" || one.fault === "number") && fragment.contracts.length > 0) continue;
    if (search.tender.includes(text.slice(one.start, one.end).normalize("NFC"))) continue;
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const compared = new WeakMap<TextFragment, { readonly index: NameIndex; readonly found: readonly Comparison[] }>();

/** Every place that looks like a name, searched once as long as the names stay the same. */
function compareAll(index: NameIndex, fragment: TextFragment): readonly Comparison[] {
  const earlier = compared.get(fragment);
  if (earlier?.index === index) return earlier.found;
  const found = compareWith(index, fragment);
  compared.set(fragment, { index, found });
  return found;
}

function compareWith({ anchors }: NameIndex, fragment: TextFragment): readonly Comparison[] {
  const tokens = wordsOf(fragment);
  const tried = new Map<NamePattern, Set<number>>();
  const found: Comparison[] = [];
  for (const [index, token] of tokens.entries()) {
    for (const { pattern, position } of anchors.get(token.word) ?? []) {
      const first = index - position;
      const starts = tried.get(pattern) ?? new Set();
      tried.set(pattern, starts);
      if (first < 0 || starts.has(first)) continue;
      starts.add(first);
      const comparison = compareName(pattern, fragment.text, tokens, first);
      if (comparison) found.push(comparison);
    }
  }
  return found;
}
