import type { BidModel } from "../../../model/bid-model.ts";
import type { CompanyData, DocumentData } from "../../../model/entities.ts";
import { findPerson, isSamePerson, peopleOf } from "../../../model/persons.ts";
import { nameKey } from "../../../text/name-key.ts";
import { submittedDocuments } from "../documents/submitted-documents.ts";

export type SignatoryData = NonNullable<CompanyData["signatories"]>[number];

/** The entries of the company that let somebody sign. */
export function powersOf(bid: BidModel, person: string): readonly SignatoryData[] {
  const people = peopleOf(bid);
  return (bid.company?.data.signatories ?? []).filter(
    (power) => power.person !== undefined && isSamePerson(people, power.person, person),
  );
}

const powerWords = /power[\s_-]?of[\s_-]?attorney|^poa$|^мчд$|доверенност|توكيل|تفويض/u;

/** Tells whether a power of attorney is handed in, by the type or title of the document or the type asked for. */
export function handsInPower(bid: BidModel): boolean {
  return submittedDocuments(bid).some(
    ({ document, required }) => (document && isPowerOfAttorney(document)) || isPowerType(required?.type),
  );
}

/** Tells whether a paper is a power of attorney, by its type or title. */
export function isPowerOfAttorney({ type, title = "" }: DocumentData): boolean {
  return isPowerType(type) || powerWords.test(nameKey(title));
}

/** «وكالة» in a title may as well be an agency. */
function isPowerType(type = ""): boolean {
  const key = nameKey(type);
  return powerWords.test(key) || key.includes("وكالة");
}

/** Tells whether a paper is a declaration, by its type. */
export function isDeclaration({ type = "" }: DocumentData): boolean {
  return /(?:^|-)declaration$|^декларац|^اقرار/u.test(nameKey(type));
}

/** Tells whether the company itself speaks in a paper: it is issued by the company, or a declaration of nobody else. */
export function isOwnPaper(bid: BidModel, document: DocumentData): boolean {
  const { issuer } = document;
  if (issuer === undefined) return isDeclaration(document);
  const { full, short, abbreviation } = bid.company?.data.name ?? {};
  const names = [full, short, abbreviation].filter((name) => name !== undefined);
  return names.some((name) => nameKey(name) === nameKey(issuer));
}

/** The full name behind an id, else the text itself. */
export function nameOfPerson(bid: BidModel, person: string): string {
  return findPerson(peopleOf(bid), person).name;
}
