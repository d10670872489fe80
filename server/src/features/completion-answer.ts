import type { Range } from "../text/line-index.ts";

/**
 * What the documentation of a proposal is written from once somebody looks at it: small plain data that a client keeps
 * and sends back.
 */
export interface ProposalSource {
  readonly of: "property" | "choice" | "entry" | "demand" | "variable" | "directive" | "attribute" | "rule" | "pack";
  /** The key, the value, the id, the path of the variable or the name. */
  readonly name: string;
  /** For a property or a choice the name of the schema, for an entry its kind. */
  readonly within?: string;
  /** For a property the way to the map it stands in, for a choice the way to the value. */
  readonly path?: readonly (string | number)[];
}

/** A proposal at the cursor, close to LSP's CompletionItem but free of the protocol's numbers. */
export interface CompletionProposal {
  readonly label: string;
  readonly kind:
    | "property"
    | "value"
    | "id"
    | "variable"
    | "directive"
    | "file"
    | "folder"
    | "snippet"
    | "unit"
    | "rule";
  /** One line beside the label. */
  readonly detail?: string;
  /** From what `resolveCompletion` writes the documentation; undefined where there is none. */
  readonly source?: ProposalSource;
  /** The range that is replaced: the word around the cursor. */
  readonly range: Range;
  /** The new text; with tab stops where `snippet` is true. */
  readonly newText: string;
  readonly snippet: boolean;
  /** Order among the proposals; compared as text. */
  readonly sortText: string;
  readonly filterText?: string;
  readonly deprecated?: boolean;
}

export interface CompletionAnswer {
  readonly proposals: readonly CompletionProposal[];
  /** True where there are more than are listed, so that typing on must ask again. */
  readonly isIncomplete: boolean;
}

/** A proposal before it has its place. */
export interface Offer extends Omit<CompletionProposal, "range" | "snippet" | "sortText"> {
  readonly snippet?: boolean;
}

/** Gives offers their range, and the order in which they stand. */
export function placeOffers(offers: readonly Offer[], range: Range): readonly CompletionProposal[] {
  return offers.map((offer, index) => ({
    ...offer,
    range,
    snippet: offer.snippet ?? false,
    sortText: String(index).padStart(5, "0"),
  }));
}

/** More than these nobody reads; typing on narrows them down. */
const most = 300;

/** Leaves out what does not fit the letters typed so far where there is too much of it. */
export function narrow(
  offers: readonly Offer[],
  typed: string,
): { readonly offers: readonly Offer[]; readonly isIncomplete: boolean } {
  if (offers.length <= most) return { offers, isIncomplete: false };
  const parts = typed
    .toLowerCase()
    .split(/\s+/u)
    .filter((part) => part !== "");
  const fits = ({ label, filterText = label }: Offer): boolean => {
    const text = filterText.toLowerCase();
    return parts.every((part) => isSubsequence(part, text));
  };
  const found: Offer[] = [];
  for (const offer of offers) {
    if (found.length === most) break;
    if (fits(offer)) found.push(offer);
  }
  return { offers: found, isIncomplete: true };
}

function isSubsequence(part: string, text: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
