import type { BidModel } from "../../../model/bid-model.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { type DeclaredName, nameForms } from "../../support/parties/organisation-name.ts";

/** How a name is spelled. */
export interface SpelledName {
  /** In the nominative. */
  readonly name: string;
  /** The same name in the cases that are declared. */
  readonly cases: readonly string[];
}

/** A name that must be spelled as it is declared. */
export interface OfficialName extends SpelledName {
  /** The variable that prints it; "" where there is none. */
  readonly variable: string;
  readonly at: Place;
}

const declaredCases = ["genitive", "dative", "accusative", "instrumental", "prepositional"] as const;

/** The names of this buyer, of the company and of the departments that the tender names. */
export function officialNames(bid: BidModel): readonly OfficialName[] {
  const buyer = bid.tender?.data.buyer;
  return [
    ...namesOf(buyer?.name, "buyer"),
    ...namesOf(bid.company?.data.name, "company"),
    ...(buyer?.stakeholders ?? []).flatMap((data) =>
      data.name === undefined ? [] : [{ name: data.name, cases: [], variable: "", at: placeOf(data, "name") }],
    ),
  ];
}

/** Names of others that stand in the files: what is spelled like one of them is no slip. */
export function otherNames(bid: BidModel): readonly string[] {
  const buyers = bid.otherTenders.flatMap(({ data }): readonly (DeclaredName | undefined)[] => [data.buyer?.name]);
  return [
    ...buyers.flatMap((name) => nameForms.flatMap((form) => name?.[form] ?? [])),
    ...bid.contracts.flatMap(({ data }) => (data.contracts ?? []).flatMap(({ buyer, title }) => [buyer, title])),
    ...bid.documents.flatMap(({ data }) => (data.documents ?? []).flatMap(({ title, issuer }) => [title, issuer])),
  ].filter((name) => name !== undefined);
}

function namesOf(declared: DeclaredName | undefined, owner: "buyer" | "company"): readonly OfficialName[] {
  if (!declared) return [];
  return (["full", "short", "abbreviation"] as const).flatMap((form) => {
    const name = declared[form];
    if (name === undefined) return [];
    const cases = form === "full" ? declaredCases.flatMap((one) => declared[one] ?? []) : [];
    return [{ name, cases, variable: `{{${owner}.name.${form}}}`, at: placeOf(declared, form) }];
  });
}
