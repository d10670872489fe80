import { type NumberWords, numberWords } from "./number-word.ts";

const small = "one two three four five six seven eight nine";
const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

/** English numbers. `a` counts as one where a hundred or a scale follows; the tokens see to that. */
export const englishNumbers: NumberWords = numberWords([
  ["zero", 0, "zero nil no"],
  ...small.split(" ").map((word, index) => ["unit", index + 1, word] as const),
  ...teens.split(" ").map((word, index) => ["teen", index + 10, word] as const),
  ...tens.split(" ").map((word, index) => ["tens", (index + 2) * 10, word] as const),
  ["hundred", 100, "hundred"],
  ["scale", 1e3, "thousand"],
  ["scale", 1e6, "million"],
  ["scale", 1e9, "billion"],
  ["scale", 1e12, "trillion"],
]);
