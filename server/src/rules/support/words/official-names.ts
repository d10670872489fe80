import type { BidModel } from "../../../model/bid-model.ts";
import { type DeclaredName, nameForms } from "../parties/organisation-name.ts";
import { languageOfText } from "../text/fragment-language.ts";
import { indexPhrases, makePhrase, type PhraseIndex } from "./phrase-index.ts";

const known = new WeakMap<BidModel, PhraseIndex<string>>();

/**
 * Names of several words that stand as they are, whatever a style list says of their words: of organisations and
 * departments, of past contracts, of documents, of the tender.
 */
export function fixedNames(bid: BidModel): PhraseIndex<string> {
  const earlier = known.get(bid);
  if (earlier) return earlier;
  const buyer = bid.tender?.data.buyer;
  const organisations: readonly (DeclaredName | undefined)[] = [buyer?.name, bid.company?.data.name];
  const names = [
    ...organisations.flatMap((name) => nameForms.map((form) => name?.[form])),
    ...(buyer?.stakeholders ?? []).map(({ name }) => name),
    ...bid.contracts.flatMap(({ data }) => (data.contracts ?? []).flatMap(({ buyer: other, title }) => [other, title])),
    ...bid.documents.flatMap(({ data }) => (data.documents ?? []).map(({ title }) => title)),
    bid.tender?.data.title,
  ];
  const phrases = [...new Set(names)].flatMap((name) => {
    const phrase =
      name === undefined
        ? undefined
        : makePhrase(name, languageOfText(name, bid.language) ?? "", name, { anyQuotes: true });
    return phrase && phrase.words.length > 1 ? [phrase] : [];
  });
  const index = indexPhrases(phrases);
  known.set(bid, index);
  return index;
}
