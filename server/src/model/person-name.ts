import { memoizeText } from "../text/memo.ts";
import { nameKey } from "../text/name-key.ts";

/**
 * Endings of Russian names by declension: those of one line belong to one name in its cases. Two words are forms of one
 * name where they share a stem and both their endings stand in one line.
 */
const declensions: readonly (readonly string[])[] = [
  ["", "а", "у", "ым", "ом", "ем", "е"],
  ["а", "ы", "и", "е", "у", "ой", "ою", "ей", "ею"],
  ["я", "и", "е", "ю", "ей", "ею"],
  ["ь", "я", "ю", "ем", "е"],
  ["ь", "и", "ью"],
  ["й", "я", "ю", "ем", "е", "и"],
  ["ий", "ый", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем"],
  ["ел", "ла", "лу", "лом", "ле"],
  ["ая", "яя", "ой", "ою", "ей", "ую", "юю"],
];
const shortestStem = 2;
const manPatronymic = /ич(?:а|у|ем|е)?$/u;
const womanPatronymic = /(?:[ое]вн|ичн)(?:а|ы|е|у|ой|ою)$/u;
const cyrillicWord = /^\p{Script=Cyrillic}+(?:-\p{Script=Cyrillic}+)*$/u;

/** The parts of a person's name, ready to be compared; empty where there are fewer than two, or only initials. */
const partsOf = memoizeText((name): readonly string[] => {
  const parts = nameKey(name)
    .replace(/[,;]/gu, " ")
    .split(" ")
    .filter((part) => part !== "");
  const full = parts.filter((part) => (part.match(/\p{L}/gu)?.length ?? 0) > 1 && !part.endsWith("."));
  return full.length >= 2 && full.length === parts.length ? full : [];
});

/** How many parts a full name has: given name, patronymic, family name; 0 for a single word or a name with initials. */
export function countNameParts(name: string): number {
  return partsOf(name).length;
}

/**
 * Tells whether two full names are one and the same, in whatever order of their parts, and for Russian names with a
 * patronymic in whatever grammatical case: «Соколова Анна Викторовна», «Анне Викторовне Соколовой». Names with
 * initials, and men's and women's forms of one name, are not the same.
 */
export function isSameFullName(a: string, b: string): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.length === 0 || left.length !== right.length || left.length > 8) return false;
  if ([...left].sort().join(" ") === [...right].sort().join(" ")) return true;
  const gender = genderOf(left);
  if (!gender || gender !== genderOf(right)) return false;
  const open = [...right];
  // A form fits at most one part in practice: given names, patronymics and family names end differently.
  for (const part of left) {
    const found = open.findIndex((candidate) => isFormOf(part, candidate));
    if (found < 0) return false;
    open.splice(found, 1);
  }
  return true;
}

/**
 * Tells whether two names may be one, a name with initials or with fewer parts included: the words of the shorter are
 * all in the longer, in any order, an initial standing for a word that begins with it. `Соколова М. П.` is
 * `Мария Петровна Соколова`; where the longer tells a man from a woman, so is `Соколовой М. П.`
 */
export function isSameName(one: string, other: string): boolean {
  if (isSameFullName(one, other)) return true;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  // What has no whole word in it is still the same where it is written the same.
  if (a.join(" ") === b.join(" ")) return true;
  const [ofOne, ofOther] = [genderOf(a), genderOf(b)];
  const isFirstShort = ofOne === undefined && ofOther === undefined ? a.length <= b.length : ofOne === undefined;
  const [short, long] = isFirstShort ? [a, b] : [b, a];
  if (short.length > long.length || long.length > 8) return false;
  // Two whole names in other cases were compared above.
  const gender = ofOne && ofOther ? undefined : (ofOne ?? ofOther);
  const isForm = (word: string, whole: string): boolean =>
    // Beside initials «Соколова» is a woman, though it is a form of «Соколов», too.
    gender !== undefined && !(gender === "man" && /[ая]$/u.test(word)) && isFormOf(word, whole);
  const open = [...long];
  let whole = 0;
  // Whole words first, so that an initial does not take the place of a word that stands there in full.
  for (const word of [...short].sort((x, y) => y.length - x.length)) {
    const equal = open.findIndex((candidate) => candidate === word || (word.length > 1 && isForm(word, candidate)));
    const index = equal >= 0 ? equal : open.findIndex((candidate) => isInitialOf(word, candidate));
    if (index < 0) return false;
    if (equal >= 0 && word.length > 1) whole += 1;
    open.splice(index, 1);
  }
  return whole > 0;
}

/**
 * Tells whether two names may be one, slips and other transliterations included: two words in common but for their last
 * letters, or all there are. For those who had rather miss another name than call the same one another.
 */
export function isNearlySameName(one: string, other: string): boolean {
  const [a, b] = [longWordsOf(one), longWordsOf(other)];
  const shared = a.filter((word) => b.some((candidate) => beginsAlike(word, candidate)));
  return shared.length >= Math.min(2, a.length, b.length);
}

function longWordsOf(name: string): readonly string[] {
  return nameKey(name).match(/\p{L}{3,}/gu) ?? [];
}

function beginsAlike(a: string, b: string): boolean {
  const needed = Math.max(3, Math.min(a.length, b.length) - 2);
  return a.slice(0, needed) === b.slice(0, needed);
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function wordsOf(name: string): readonly string[] {
  return nameKey(name).match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function genderOf(parts: readonly string[]): "man" | "woman" | undefined {
  if (parts.length < 3 || !parts.every((part) => cyrillicWord.test(part))) return undefined;
  if (parts.some((part) => womanPatronymic.test(part))) return "woman";
  return parts.some((part) => manPatronymic.test(part)) ? "man" : undefined;
}

/** Both halves of a double name are declined. */
function isFormOf(a: string, b: string): boolean {
  const [left, right] = [a.split("-"), b.split("-")];
  return left.length === right.length && left.every((half, index) => isWordFormOf(half, right[index] ?? ""));
}

function isWordFormOf(a: string, b: string): boolean {
  if (a === b) return true;
  return declensions.some((endings) => {
    const stems = new Set(stemsOf(a, endings));
    return stemsOf(b, endings).some((stem) => stems.has(stem));
  });
}

function stemsOf(word: string, endings: readonly string[]): readonly string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem)
    .map((ending) => word.slice(0, word.length - ending.length));
}
