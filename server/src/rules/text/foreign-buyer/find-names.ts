import { memoize, memoizeByKey } from "../../../text/memo.ts";
import {
  anyNameExpression,
  findName,
  type NameMatch,
  nameExpression,
} from "../../support/parties/organisation-name.ts";
import type { ReadFile } from "../../support/text/bid-texts.ts";
import type { TextFragment } from "../../support/text/text-fragment.ts";
import { fragmentsOf } from "../../support/text/text-fragments.ts";
import { wordsOf } from "../../support/words/tokenize-words.ts";
import { findNames, indexNames } from "./inflected-names.ts";

/** A name that stands in a text. */
export interface FoundName {
  readonly name: string;
  readonly match: NameMatch;
  /** True where it stands in a form that nobody declared. */
  readonly inflected: boolean;
}

/** What is looked for: names as they are declared, and names in whatever grammatical form. */
export interface WantedNames {
  readonly declared: readonly string[];
  readonly inflected: readonly string[];
}

export interface FragmentWithNames {
  readonly fragment: TextFragment;
  readonly found: readonly FoundName[];
}

export interface NameSearch {
  /** Every name in a text. */
  inFragment(fragment: TextFragment): readonly FoundName[];
  /** The pieces of text of a file in which names stand; looked for once for each file. */
  inFile(file: ReadFile): readonly FragmentWithNames[];
}

/** Makes the search for some names; the same names give the same search, which knows what it found before. */
export const searchNames = memoizeByKey<WantedNames, NameSearch>(JSON.stringify, makeSearch, 32);

function makeSearch({ declared, inflected }: WantedNames): NameSearch {
  const any = declared.length > 0 ? anyNameExpression(declared) : undefined;
  const index = indexNames(inflected.map((name) => ({ name, owner: undefined })));
  const inFragment = (fragment: TextFragment): readonly FoundName[] => {
    const { text } = fragment;
    const asDeclared = any?.test(text)
      ? declared.flatMap((name) =>
          findName(text, nameExpression(name)).map((match) => ({ name, match, inflected: false })),
        )
      : [];
    const inForms = findNames(index, text, wordsOf(fragment)).map(({ value, start, end }) => ({
      name: value.name,
      match: { start, end, attached: "" },
      inflected: true,
    }));
    return [...asDeclared, ...inForms];
  };
  const inFile = memoize((file: ReadFile) =>
    fragmentsOf(file).flatMap((fragment): readonly FragmentWithNames[] => {
      const found = fragment.form === "html" ? [] : inFragment(fragment);
      return found.length > 0 ? [{ fragment, found }] : [];
    }),
  );
  return { inFragment, inFile };
}
