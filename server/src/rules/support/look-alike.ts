import { findSimilar, skeletonOf } from "../../text/similar.ts";

/** Why an id that looks like another is not the same. */
export interface LookAlike {
  readonly id: string;
  readonly script: "cyrillic" | "greek" | "latin" | "digit" | "invisible" | "case" | "other";
  /** The first character that differs, as it is written. */
  readonly letter: string;
}

/** The id among `known` that looks the same as `written`, and what tells them apart. */
export function findLookAlike(written: string, known: readonly string[]): LookAlike | undefined {
  const skeleton = skeletonOf(written);
  const id = known.find((candidate) => candidate !== written && skeletonOf(candidate) === skeleton);
  if (id === undefined) return undefined;
  const letters = [...written.normalize("NFC")];
  const wanted = [...id.normalize("NFC")];
  const differing = letters.findIndex((letter, index) => letter !== wanted[index]);
  const letter = letters[differing] ?? "";
  if (letters.length !== wanted.length || letter === "") return { id, script: "invisible", letter };
  return { id, script: scriptOf(letter, wanted[differing] ?? ""), letter };
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
