import { memoizeText } from "../../../text/memo.ts";
import { type Breach, breachOf, limitsOf } from "./limits.ts";
import type { ResponseValue } from "./response-values.ts";

/**
 * The choice of the tender that a word does not keep to. Words are compared without regard to case, blanks, kinds of
 * quotes and of dashes: none of them makes another answer.
 *
 * @param only Limits that may be compared; any where it is left out.
 */
export function breachOfWord(answer: ResponseValue, only?: readonly string[]): Breach | undefined {
  const { expect, text, entry } = answer;
  const own = choiceKey(text);
  const compare = (limit: string) => {
    if (only && !only.includes(limit)) return undefined;
    const order = choiceKey(limit) === own ? 0 : 1;
    return { least: order, most: order };
  };
  const { equals, oneOf } = limitsOf(expect);
  // What must be repeated word for word is for `response/not-verbatim`, which knows how far it is off.
  const exact = entry.data.filling === "verbatim" && expect.type === "string" ? undefined : equals;
  const listed = splitChoices(text, oneOf ?? []).length > 1 ? undefined : oneOf;
  return breachOf({ equals: exact, oneOf: listed }, compare, (limit) => limit);
}

/**
 * The choices that one text holds: itself where it is one of them, else its parts, where every part is one. Empty where
 * something in it is no choice.
 */
export function splitChoices(text: string, choices: readonly string[]): readonly string[] {
  const known = new Map(choices.map((choice) => [choiceKey(choice), choice]));
  const itself = known.get(choiceKey(text));
  if (itself !== undefined) return [itself];
  const parts = text
    .replace(/[\n;،؛/]/gu, ",")
    .replace(/\s+/gu, " ")
    .split(/,| (?:и|или|либо|а также|and|or|أو|و) | و(?=\p{L})/u)
    .filter((part) => part.trim() !== "");
  const found = parts.map((part) => known.get(choiceKey(part)));
  const all = found.filter((choice) => choice !== undefined);
  return all.length === found.length ? all : [];
}

/** A form in which two texts are equal that name the same choice. */
export const choiceKey = memoizeText(
  (text): string =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll("ё", "е")
      .replace(/[«»“”„"]/gu, '"')
      .replace(/[‐‑–—−]/gu, "-")
      .replace(/(?<=\d)\s*[×хx*]\s*(?=\d)/gu, "x")
      .replace(/(?<=\d)\s*:\s*(?=\d)/gu, ":")
      .replace(/\s+/gu, " ")
      .trim(),
  5000,
);
