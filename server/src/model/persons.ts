import type { PersonData } from "./entities.ts";

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
  const byId = people.find((person) => person.id?.normalize("NFC") === wanted);
  const known = byId ?? people.find((person) => person.name !== undefined && isSameName(person.name, wanted));
  return { known, name: known?.name ?? wanted };
}

/** Tells whether two texts mean one person, or may well do so: by id, by name, or by a name with initials. */
export function isSamePerson(people: readonly PersonData[], one: string, other: string): boolean {
  const [a, b] = [findPerson(people, one), findPerson(people, other)];
  if (a.known && b.known) return a.known === b.known;
  return isSameName(a.name, b.name);
}

/**
 * Tells whether two names may be one: the words of the shorter are all in the longer, in any order, an initial standing
 * for a word that begins with it. `Соколова М. П.` is `Мария Петровна Соколова`.
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  // What has no whole word in it is still the same where it is written the same.
  if (a.join(" ") === b.join(" ")) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const open = [...long];
  let whole = 0;
  // Whole words first, so that an initial does not take the place of a word that stands there in full.
  for (const word of [...short].sort((x, y) => y.length - x.length)) {
    const equal = open.indexOf(word);
    const index = equal >= 0 ? equal : open.findIndex((candidate) => isInitialOf(word, candidate));
    if (index < 0) return false;
    if (equal >= 0 && word.length > 1) whole += 1;
    open.splice(index, 1);
  }
  return whole > 0;
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function wordsOf(name: string): readonly string[] {
  const plain = name.normalize("NFKC").toLowerCase().replaceAll("ё", "е").replaceAll("ـ", "");
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
