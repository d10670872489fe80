/** A script whose words can be told from those of others at a glance. */
export type Script = "cyrillic" | "arabic" | "latin";

/** What a text is written in, as far as its letters tell for certain. */
export type WrittenLanguage = "ru" | "uk" | "be" | "kk" | "ar" | "en" | Script;

const scriptOfLanguage: ReadonlyMap<string, Script> = new Map([
  ...["ru", "uk", "be", "bg", "kk", "ky", "mk", "mn", "tg", "tt"].map((code) => [code, "cyrillic"] as const),
  ...["ar", "fa", "ur", "ps"].map((code) => [code, "arabic"] as const),
  ..."en fr de es it pt nl pl cs sk sl hr ro hu fi sv da no nb et lv lt tr"
    .split(" ")
    .map((code) => [code, "latin"] as const),
]);

/** The script of a language; undefined for languages that are written in several, or in none of the three. */
export function scriptOf(language: string): Script | undefined {
  return scriptOfLanguage.get(language);
}

const patterns: Readonly<Record<Script, RegExp>> = {
  cyrillic: /^\p{Script=Cyrillic}/u,
  arabic: /^\p{Script=Arabic}/u,
  latin: /^\p{Script=Latin}/u,
};
const scripts = ["cyrillic", "arabic", "latin"] as const;

/** The words of a text by script; words of one letter say nothing. */
export type Words = Readonly<Record<Script, readonly string[]>>;

/** Sorts the words of a folded text by their script. What stands in quotation marks and addresses is left out. */
export function sortWords(text: string): Words {
  const words = withoutQuotes(text).match(/\p{L}[\p{L}\p{M}'-]*/gu) ?? [];
  const sorted: Record<Script, string[]> = { cyrillic: [], arabic: [], latin: [] };
  for (const word of words) {
    const script = word.length > 1 ? scripts.find((candidate) => patterns[candidate].test(word)) : undefined;
    if (script) sorted[script].push(word);
  }
  return sorted;
}

/** The text without quotations, mail and web addresses. */
export function withoutQuotes(text: string): string {
  return text
    .replace(/«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|"[^"]*"/gu, " \ufffc ")
    .replace(/\S{1,80}(?:@|:\/\/)\S*|(?<!\S)www\.\S*/giu, " ");
}

/** The script in which a text is written although another is expected; undefined where some words are as they should be. */
export function foreignScript(words: Words, expected: Script): Script | undefined {
  const own = words[expected].length;
  return scripts.find((script) => script !== expected && words[script].length >= 4 && words[script].length >= own * 6);
}

const holds = (letters: RegExp) => (word: string) => letters.test(word);

/**
 * The language of words in Cyrillic that the letters show not to be the expected one; undefined where they may be. A
 * language is named only if its letters are frequent and none is there that it lacks.
 */
export function foreignCyrillic(words: readonly string[], expected: string): WrittenLanguage | undefined {
  const found = tellCyrillic(words);
  if (words.length < 4 || found === undefined || found === expected) return undefined;
  // Russian is what is left where the letters of the others are missing: that takes more words to be sure.
  const ownMarks: Readonly<Record<string, RegExp>> = { uk: /[іїєґ]/iu, be: /[іў]/iu, kk: /[әғқңөұүһі]/iu };
  if (found !== "ru") return expected === "ru" ? found : undefined;
  const marks = Object.hasOwn(ownMarks, expected) ? ownMarks[expected] : undefined;
  if (!marks || words.some(holds(marks))) return undefined;
  return words.length >= (expected === "kk" ? 12 : 5) ? "ru" : undefined;
}

function tellCyrillic(words: readonly string[]): WrittenLanguage | undefined {
  // Names keep their letters in any language.
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  const count = (letters: RegExp): number => small.filter(holds(letters)).length;
  const isFrequent = (letters: RegExp): boolean => count(letters) >= 2 && count(letters) * 5 >= small.length;
  if (isFrequent(/[әғқңөұүһ]/iu)) return count(/[ғқұ]/iu) > 0 || count(/і/iu) > 0 ? "kk" : "cyrillic";
  if (isFrequent(/[іў]/iu) && count(/[иъщїєґ]/iu) === 0 && count(/[ыэў]/iu) > 0) return "be";
  if (isFrequent(/[іїєґ]/iu) && count(/[ыэъ]/iu) === 0) return "uk";
  return count(/[ыэъ]/iu) >= 2 && count(/[іїєґўәғқңұ]/iu) === 0 ? "ru" : undefined;
}

/** The language of a text by its script, its letters and its commonest words. */
export function nameLanguage(words: readonly string[], script: Script): WrittenLanguage {
  if (script === "arabic") return words.some(holds(/[پچژگکیٹڈ]/u)) ? "arabic" : "ar";
  if (script === "cyrillic") return tellCyrillic(words) ?? (words.some(holds(/[іїєґўәғқңұ]/iu)) ? "cyrillic" : "ru");
  const english = words.filter((word) => /^(?:the|of|and|to|in|for|is|are|we|our|with|by|on|from|will)$/iu.test(word));
  return english.length >= 2 || english.length * 4 >= words.length ? "en" : "latin";
}
