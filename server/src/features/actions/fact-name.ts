/** How many words of a text name it. */
const mostWords = 3;
const longestName = 40;

/**
 * A name for a fact, from its own words in its own letters: `гарантийныйСрок` for «гарантийный срок». It begins with a
 * letter and is not taken yet.
 */
export function factName(text: string, taken: readonly string[]): string {
  const words = text.normalize("NFC").match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? [];
  const joined = words
    .slice(0, mostWords)
    .map((word, index) =>
      index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join("");
  const name = [...joined].slice(0, longestName).join("") || "fact";
  const known = new Set(taken.map((one) => one.normalize("NFC")));
  let free = name;
  for (let number = 2; known.has(free); number += 1) free = `${name}${number}`;
  return free;
}
