import type { BidFiles } from "./bid-files.ts";
import type { PersonData } from "./entities.ts";
import { isSameName } from "./person-name.ts";

/** A person as files name them: by id or by name. */
export interface NamedPerson {
  /** The person of the library; undefined for somebody who is not in it. */
  readonly known: PersonData | undefined;
  /** The full name, else what stands in the file. */
  readonly name: string;
}

/** Finds whom a text means: the id of a person of the library, or a name. */
export function findPerson(people: readonly PersonData[], text: string): NamedPerson {
  const wanted = text.normalize("NFC").trim();
  const known =
    personById(people, text) ?? people.find((person) => person.name !== undefined && isSameName(person.name, wanted));
  return { known, name: known?.name ?? wanted };
}

/** Tells whether two texts mean one person, or may well do so: by id, or by a name in any case or with initials. */
export function isSamePerson(people: readonly PersonData[], one: string, other: string): boolean {
  const [a, b] = [personById(people, one), personById(people, other)];
  if (a && b) return a === b;
  return isSameName(a?.name ?? one, b?.name ?? other);
}

function personById(people: readonly PersonData[], text: string): PersonData | undefined {
  const wanted = text.normalize("NFC").trim();
  return people.find((person) => person.id?.normalize("NFC") === wanted);
}

/** The people of the company, of all files in their order. */
export function peopleOf(bid: Pick<BidFiles, "people">): readonly PersonData[] {
  return bid.people.flatMap((file) => file.data.people ?? []);
}

/** Who signs the bid: whom it names, else the first who may sign for the company; id or name. */
export function signatoryOf(bid: Pick<BidFiles, "manifest" | "company">): string | undefined {
  const named = bid.manifest.data.signatory?.trim();
  return named || bid.company?.data.signatories?.[0]?.person;
}
