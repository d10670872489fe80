import type { BidModel } from "../../../model/bid-model.ts";
import { type Moment, parseMoment } from "../../../model/moment.ts";
import { isSamePerson, peopleOf } from "../../../model/persons.ts";
import { nameKey } from "../../../text/name-key.ts";
import { handsInPower } from "../../support/parties/signatories.ts";

export type CertificateData = NonNullable<NonNullable<BidModel["company"]>["data"]["signatures"]>[number];

/** The certificates with which somebody may sign this bid, and those whose holder may not. */
export interface Certificates {
  readonly usable: readonly CertificateData[];
  readonly foreign: readonly CertificateData[];
}

/**
 * Sorts the certificates of the company by their holders. One may sign who signs the bid, who stands among the company's
 * signatories, or anybody where a power of attorney is handed in.
 */
export function sortCertificates(bid: BidModel, signatory: string): Certificates {
  const all = bid.company?.data.signatures ?? [];
  const signatories = (bid.company?.data.signatories ?? []).flatMap(({ person }) => person ?? []);
  const people = peopleOf(bid);
  const mayAnybody = handsInPower(bid);
  const may = ({ holder }: CertificateData): boolean =>
    mayAnybody ||
    holder === undefined ||
    [signatory, ...signatories].some((person) => isSamePerson(people, holder, person));
  return { usable: all.filter(may), foreign: all.filter((one) => !may(one)) };
}

/** Tells whether a certificate is one for a simple signature, which no law takes for a qualified one. */
export function isSimple({ kind }: CertificateData): boolean {
  return kind !== undefined && /^(?:simple|прост|пэп|بسيط)/u.test(nameKey(kind));
}

/** When a certificate ends; undefined where that cannot be read. */
export function endOf(bid: BidModel, { validUntil }: CertificateData): Moment | undefined {
  return validUntil === undefined ? undefined : parseMoment(validUntil, bid.offset);
}
