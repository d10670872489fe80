import { groupBy } from "../../../text/group-by.ts";
import { findSimilar, skeletonOf, westernDigits } from "../../../text/similar.ts";

/** Why an id that looks like another is not the same. */
export interface LookAlike {
  readonly id: string;
  readonly script: "cyrillic" | "greek" | "latin" | "digit" | "invisible" | "case" | "other";
  /** The first character that differs, as it is written. */
  readonly letter: string;
  /** False where another declared id could be meant as well. */
  readonly certain: boolean;
}

/** Finds the declared id that somebody meant by one that nobody declares. */
export interface IdMatcher {
  /** The id that a person takes for `written`: one that looks the same, else one that reads the same, as a Russian Р stands for R. */
  lookAlike(written: string): LookAlike | undefined;
  /**
   * The id that a person most likely mistyped. Never one with another number: R12 is no slip of R13, and proposing it
   * would lead to a wrong answer.
   */
  mistyped(written: string): string | undefined;
}

/** Prepares a set of ids to be searched; of ids that look the same the first is found. */
export function matchIds(known: Iterable<string>): IdMatcher {
  const ids = [...known];
  const looks = groupBy(ids, skeletonOf);
  const reads = groupBy(ids, soundOf);
  const byDigits = groupBy(ids, digitsOf);
  return {
    lookAlike: (written) => {
      const candidates = [...(looks.get(skeletonOf(written)) ?? []), ...(reads.get(soundOf(written)) ?? [])];
      const [id] = candidates;
      const difference = id === undefined ? undefined : compareLetters(written, id);
      return difference && { ...difference, certain: candidates.every((other) => other === id) };
    },
    mistyped: (written) => findSimilar(written, byDigits.get(digitsOf(written)) ?? []),
  };
}

function compareLetters(written: string, id: string): Omit<LookAlike, "certain"> | undefined {
  const letters = [...written.normalize("NFC")];
  const wanted = [...id.normalize("NFC")];
  const differing = letters.findIndex((letter, index) => letter !== wanted[index]);
  const letter = letters[differing] ?? "";
  if (letters.length !== wanted.length) return { id, script: "invisible", letter };
  return letter === "" ? undefined : { id, script: scriptOf(letter, wanted[differing] ?? ""), letter };
}

/** Russian letters by the Latin ones that stand for the same sound. */
const sounds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    б: "b",
    в: "v",
    г: "g",
    д: "d",
    е: "e",
    з: "z",
    и: "i",
    к: "k",
    л: "l",
    м: "m",
    н: "n",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    у: "u",
    ф: "f",
  }),
);

/** A form in which texts are equal that read the same, letter for letter. */
function soundOf(text: string): string {
  const plain = westernDigits(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/\p{Cf}/gu, "");
  return [...plain].map((letter) => sounds.get(letter) ?? letter).join("");
}

function scriptOf(letter: string, wanted: string): LookAlike["script"] {
  if (letter.toLowerCase() === wanted.toLowerCase()) return "case";
  if (/\p{Nd}/u.test(letter)) return "digit";
  if (/\p{Script=Cyrillic}/u.test(letter)) return "cyrillic";
  if (/\p{Script=Greek}/u.test(letter)) return "greek";
  return /\p{Script=Latin}/u.test(letter) ? "latin" : "other";
}

function digitsOf(text: string): string {
  return skeletonOf(text).replace(/\D+/gu, " ").trim();
}
