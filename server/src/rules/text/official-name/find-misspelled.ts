import type { BidModel } from "../../../model/bid-model.ts";
import { memoize, memoizeByKey } from "../../../text/memo.ts";
import type { ReadFile } from "../../support/text/bid-texts.ts";
import { languageOfText } from "../../support/text/fragment-language.ts";
import type { TextFragment } from "../../support/text/text-fragment.ts";
import { fragmentsOf } from "../../support/text/text-fragments.ts";
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
  /** The pieces of text of a file in which something looks like a name with a fault; searched once for each file. */
  readonly suspectsIn: (file: ReadFile) => readonly Suspects[];
}

interface Suspects {
  readonly fragment: TextFragment;
  /** Everything that looks like a name, those that are spelled as they should be included. */
  readonly found: readonly Comparison[];
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
    index: indexNames({ names: spelled, others: otherNames(bid), language: bid.language }),
    names,
    tender: bid.tender?.text.normalize("NFC") ?? "",
  };
}

interface Spelling {
  readonly names: readonly SpelledName[];
  readonly others: readonly string[];
  readonly language: string;
}

/** Names change seldom, and a check runs at every keystroke. */
const indexNames = memoizeByKey<Spelling, NameIndex>(JSON.stringify, makeIndex, 16);

function makeIndex({ names, others, language }: Spelling): NameIndex {
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
  const suspectsIn = memoize((file: ReadFile) =>
    fragmentsOf(file).flatMap((fragment): readonly Suspects[] => {
      if (fragment.form === "html" || fragment.quoted) return [];
      const found = compareWith(anchors, fragment);
      return found.some(({ fault }) => fault !== undefined) ? [{ fragment, found }] : [];
    }),
  );
  return { anchors, others: indexPhrases(phrases), suspectsIn };
}

/** A text with more slips than anybody would read about is cut, so that no text can hold up a check. */
const mostInOneText = 200;

/** A name that is not spelled as it is declared. */
export interface Misspelled {
  readonly fragment: TextFragment;
  readonly comparison: Comparison;
}

/** The names in a file that are not spelled as they are declared, in the order of the text. */
export function findMisspelled(search: NameSearch, file: ReadFile): readonly Misspelled[] {
  return search.index
    .suspectsIn(file)
    .flatMap(({ fragment, found }) =>
      misspelledIn(search, fragment, found).map((comparison) => ({ fragment, comparison })),
    );
}

function misspelledIn(search: NameSearch, fragment: TextFragment, found: readonly Comparison[]): readonly Comparison[] {
  const { text } = fragment;
  const suspects = found.filter(({ fault }) => fault !== undefined).slice(0, mostInOneText);
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

/** Every place that looks like a name. */
function compareWith(anchors: NameIndex["anchors"], fragment: TextFragment): readonly Comparison[] {
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
