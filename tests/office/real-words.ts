/** Sentences that people wrote, in three languages: the messages of the rules. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export type WordLanguage = "en" | "ru" | "ar";

const rules = resolve(import.meta.dirname, "../../server/src/rules");

/** What is filled in when a message is shown. */
const placeholder = /\{[^{}]*\}/g;

/** All sentences of a language, in a fixed order. */
export function readSentences(language: WordLanguage): readonly string[] {
  const files = readdirSync(rules, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(`messages.${language}.json`))
    .sort();
  const texts = files.flatMap((file) =>
    Object.values<unknown>(JSON.parse(readFileSync(join(rules, file), "utf8"))).filter(
      (text): text is string => typeof text === "string",
    ),
  );
  return texts
    .flatMap((text) => splitSentences(text))
    .filter((sentence) => sentence.length > 30 && sentence.length < 220);
}

function splitSentences(text: string): readonly string[] {
  // Plural forms and the like stand in nested braces; what is left of them is no sentence.
  let plain = text;
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replace(placeholder, "");
  }
  return plain
    .replace(/[{}]/g, "")
    .replace(/\s+/g, " ")
    .split(/(?<=[.!?؟])\s+/u)
    .map((sentence) => sentence.trim());
}

/** Numbers from 0 to 1, the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
