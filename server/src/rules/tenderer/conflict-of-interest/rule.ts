import type { BidModel } from "../../../model/bid-model.ts";
import { countNameParts, isSameFullName } from "../../../model/person-name.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { nameKey } from "../../../text/name-key.ts";
import { defineRule } from "../../define-rule.ts";
import { submittedDocuments } from "../../support/documents/submitted-documents.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A full name, where it stands. */
interface NamedPerson {
  readonly name: string;
  readonly at: Place;
}

/** Somebody of the same full name stands on the buyer's side and on ours. */
export default defineRule({
  id: "tenderer/conflict-of-interest",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    if (isDeclared(bid)) return;
    const own = ownPeople(bid);
    const told = new Set<NamedPerson>();
    for (const theirs of buyersPeople(bid)) {
      const ours = own.find(({ name }) => isSameFullName(name, theirs.name));
      if (!ours || told.has(ours)) continue;
      told.add(ours);
      yield {
        at: placeOf(bid.manifest.data, "company"),
        message: "same",
        params: { name: ours.name },
        related: [
          { at: theirs.at, message: "buyer" },
          { at: ours.at, message: "company" },
        ],
        // Many people share a given and a family name; with a third part it is hardly chance.
        ...(countNameParts(ours.name) < 3 ? { verdict: "advice" as const } : {}),
      };
    }
  },
});

function buyersPeople(bid: BidModel): readonly NamedPerson[] {
  const buyer = bid.tender?.data.buyer;
  return [...named(buyer?.contacts, "person"), ...(buyer?.stakeholders ?? []).flatMap((one) => named(one, "name"))];
}

/** Staff, and who acts for the company; ids are no names. */
function ownPeople(bid: BidModel): readonly NamedPerson[] {
  const company = bid.company?.data;
  return [
    ...bid.people.flatMap((file) => (file.data.people ?? []).flatMap((person) => named(person, "name"))),
    ...named(company?.contacts, "person"),
    ...(company?.signatories ?? []).flatMap((one) => named(one, "person")),
    ...(company?.signatures ?? []).flatMap((one) => named(one, "holder")),
    ...named(bid.manifest.data, "signatory"),
  ];
}

function named<Key extends string>(
  data: { readonly [One in Key]?: string } | undefined,
  key: Key,
): readonly NamedPerson[] {
  const name = data?.[key];
  return data && name !== undefined ? [{ name, at: placeOf(data, key) }] : [];
}

/** A declaration on conflicts of interest comes with the bid: what there is to say is said. */
function isDeclared(bid: BidModel): boolean {
  const types = submittedDocuments(bid).flatMap(({ document, required }) =>
    document ? [document.type, required?.type] : [],
  );
  return types.some((type) => type !== undefined && /conflict|конфликт|تضارب|تعارض/u.test(nameKey(type)));
}
