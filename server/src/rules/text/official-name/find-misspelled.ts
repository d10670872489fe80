import type { BidModel } from "../../../model/bid-model.ts";
import { languageOfText } from "../../support/fragment-language.ts";
import type { TextFragment } from "../../support/text-fragment.ts";
import { findPhrases, indexPhrases, makePhrase, type PhraseIndex } from "../../support/words/phrase-index.ts";
import { quotationsIn } from "../../support/words/quotations.ts";
import { wordsOf } from "../../support/words/tokenize-words.ts";
import { type Comparison, compareName } from "./compare-name.ts";
import { makePattern, type NamePattern } from "./name-pattern.ts";
import { officialNames, otherNames } from "./official-names.ts";

interface Anchor {
  readonly pattern: NamePattern;
  readonly position: number;
}

/** The official names of a bid, ready to be searched. */
export interface NameSearch {
  /** Where a word may stand in which name. */
  readonly anchors: ReadonlyMap<string, readonly Anchor[]>;
  readonly others: PhraseIndex<string>;
  /** What the tender itself writes may stand. */
  readonly tender: string;
}

/** Prepares the names of a bid; undefined where there are none. */
export function makeSearch(bid: BidModel): NameSearch | undefined {
  const patterns = officialNames(bid).flatMap((name) => makePattern(name, bid.language) ?? []);
  if (patterns.length === 0) return undefined;
  const anchors = new Map<string, Anchor[]>();
  for (const pattern of patterns) {
    for (const [position, word] of pattern.words.entries()) {
      for (const form of word.forms) {
        const same = anchors.get(form);
        if (same) same.push({ pattern, position });
        else anchors.set(form, [{ pattern, position }]);
      }
    }
  }
  const phrases = otherNames(bid).flatMap(
    (name) => makePhrase(name, languageOfText(name, bid.language) ?? "", name, { anyQuotes: true }) ?? [],
  );
  return { anchors, others: indexPhrases(phrases), tender: bid.tender?.text.normalize("NFC") ?? "" };
}

/** The names in a text that are not spelled as they are declared, in the order of the text. */
export function findMisspelled(search: NameSearch, fragment: TextFragment): readonly Comparison[] {
  const { text } = fragment;
  const found = compareAll(search, fragment);
  const suspects = found.filter(({ fault }) => fault !== undefined);
  if (suspects.length === 0) return [];
  const exact = found.filter(({ fault }) => fault === undefined);
  const others = findPhrases(search.others, text, wordsOf(fragment));
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

function compareAll({ anchors }: NameSearch, fragment: TextFragment): readonly Comparison[] {
  const tokens = wordsOf(fragment);
  const compared = new Map<NamePattern, Set<number>>();
  const found: Comparison[] = [];
  for (const [index, token] of tokens.entries()) {
    for (const { pattern, position } of anchors.get(token.word) ?? []) {
      const first = index - position;
      const starts = compared.get(pattern) ?? new Set();
      compared.set(pattern, starts);
      if (first < 0 || starts.has(first)) continue;
      starts.add(first);
      const comparison = compareName(pattern, fragment.text, tokens, first);
      if (comparison) found.push(comparison);
    }
  }
  return found;
}
