import type { BidModel } from "../../model/bid-model.ts";
import type { PersonData } from "../../model/entities.ts";
import { nameKey } from "./organisation-name.ts";
import { isSameName } from "./person-name.ts";

/** The person of the company's library with this id; undefined where it is a name written out, or nobody's id. */
export function personById(bid: BidModel, id: string): PersonData | undefined {
  const wanted = id.normalize("NFC");
  return bid.people.flatMap((file) => file.data.people ?? []).find((person) => person.id?.normalize("NFC") === wanted);
}

/** The full name behind an id; a name that is written out stays as it is. */
export function personName(bid: BidModel, idOrName: string): string {
  return personById(bid, idOrName)?.name ?? idOrName;
}

/** Tells whether two mentions, each an id or a full name, mean one person. */
export function isSamePerson(bid: BidModel, a: string, b: string): boolean {
  if (nameKey(a) === nameKey(b)) return true;
  const [left, right] = [personName(bid, a), personName(bid, b)];
  return nameKey(left) === nameKey(right) || isSameName(left, right);
}
