import { findSimilar, skeletonOf, westernDigits } from "../../text/similar.ts";

/** Why an id that looks like another is not the same. */
export interface LookAlike {
  readonly id: string;
  readonly script: "cyrillic" | "greek" | "latin" | "digit" | "invisible" | "case" | "other";
  /** The first character that differs, as it is written. */
  readonly letter: string;
}

/**
 * The id among `known` that a person takes for `written`, and what tells them apart: one that looks the same, else one
 * that reads the same, as a Russian Р stands for R.
 */
export function findLookAlike(written: string, known: readonly string[]): LookAlike | undefined {
  const others = known.filter((candidate) => candidate.normalize("NFC") !== written.normalize("NFC"));
  const skeleton = skeletonOf(written);
  const sound = soundOf(written);
  const id =
    others.find((candidate) => skeletonOf(candidate) === skeleton) ??
    others.find((candidate) => soundOf(candidate) === sound);
  if (id === undefined) return undefined;
  const letters = [...written.normalize("NFC")];
  const wanted = [...id.normalize("NFC")];
  const differing = letters.findIndex((letter, index) => letter !== wanted[index]);
  const letter = letters[differing] ?? "";
  if (letters.length !== wanted.length || letter === "") return { id, script: "invisible", letter };
  return { id, script: scriptOf(letter, wanted[differing] ?? ""), letter };
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

/**
 * The id that a person most likely mistyped. Never one with another number: R12 is no slip of R13, and proposing it
 * would lead to a wrong answer.
 */
export function findMistyped(written: string, known: readonly string[]): string | undefined {
  const digits = digitsOf(written);
  return findSimilar(
    written,
    known.filter((candidate) => digitsOf(candidate) === digits),
  );
}

function digitsOf(text: string): string {
  return skeletonOf(text).replace(/\D+/gu, " ").trim();
}
