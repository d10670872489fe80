import { findPhrases, indexPhrases, makePhrase, type PhraseIndex } from "../../support/words/phrase-index.ts";
import { tokenizeWords, type WordToken } from "../../support/words/tokenize-words.ts";

/** A name, and whom it belongs to. */
export interface Named<Owner> {
  readonly name: string;
  readonly owner: Owner;
}

export type NameIndex<Owner> = PhraseIndex<Named<Owner>>;

/**
 * Russian names of several words, to be found in grammatical forms that nobody declared: the same words in the same
 * order, each in any of its forms. Names in other letters are left out, as are those of one word.
 */
export function indexNames<Owner>(names: readonly Named<Owner>[]): NameIndex<Owner> {
  const russian = names.filter(({ name }) => /^[^\p{Script=Latin}\p{Script=Arabic}]+$/u.test(name));
  const phrases = russian.flatMap((value) => makePhrase(value.name, "ru", value, { anyQuotes: true }) ?? []);
  return indexPhrases(phrases.filter(({ words }) => words.length > 1));
}

/** Where names of an index stand in a text, with the capital letters that they have. */
export function findNames<Owner>(index: NameIndex<Owner>, text: string, tokens: readonly WordToken[]) {
  return findPhrases(index, text, tokens).filter(({ value, first }) => keepsCapitals(value.name, text, tokens, first));
}

/** Театром юного зрителя is a name, центральной библиотекой may be any library. */
function keepsCapitals(name: string, text: string, tokens: readonly WordToken[], first: number): boolean {
  return tokenizeWords(name).every(({ start }, index) => {
    const written = text.charAt(tokens[first + index]?.start ?? 0);
    return isSmall(name.charAt(start)) || !isSmall(written);
  });
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}
