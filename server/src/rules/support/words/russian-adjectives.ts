const endings = ("ый ий ой ого его ому ему ым им ом ем ая яя ую юю ей ою ею ое ее ые ие ых их ыми ими" as const).split(
  " ",
);

/**
 * The forms of a Russian adjective or participle, short forms and the adverb in -о included: `качественный` gives
 * `качественных`, `качествен`, `качественно`. Forms that no such word has are among them; nobody writes those.
 *
 * @param stem Without the ending.
 * @param ending As written: `ый`.
 */
export function adjectiveForms(stem: string, ending: string): readonly string[] {
  const long = endings.map((one) => stem + one);
  // Of those stressed on their ending the short forms are other words, as простой and просто, годовой and годов.
  if (ending === "ой") return long;
  const short = ["", "а", "о", "ы", "и"].map((one) => stem + one);
  const fleeting = /^(.*[^аеиоуыэюяь])ь?([нк])$/u.exec(stem);
  const inserted = fleeting ? [`${fleeting[1]}е${fleeting[2]}`, `${fleeting[1]}о${fleeting[2]}`] : [];
  // The short form of -енный ends in one н: качественный, качествен.
  const doubled = stem.endsWith("нн")
    ? [stem.slice(0, -1), ...["а", "о", "ы"].map((one) => stem.slice(0, -1) + one)]
    : [];
  return [...long, ...short, ...inserted, ...doubled];
}

/** Nouns that end as adjectives do. */
const nouns = new Set("застой перебой сбой герой настрой отбой бой слой строй покой рой конвой гений".split(" "));
const nounsOnIe = new Set(["наличие", "различие", "величие", "отличие"]);

/** Splits an adjective in a dictionary form (any gender or the plural); undefined where the word is none. */
export function splitAdjective(word: string): { readonly stem: string; readonly ending: string } | undefined {
  const ending = word.slice(-2);
  const stem = word.slice(0, -2);
  if (stem.length < 2 || nouns.has(word)) return undefined;
  if (["ый", "ой", "ая", "яя", "ое", "ее", "ые"].includes(ending)) return { stem, ending };
  // Критерий, сценарий and the like are nouns.
  if (ending === "ий") return stem.endsWith("р") ? undefined : { stem, ending };
  if (ending !== "ие" || nounsOnIe.has(word)) return undefined;
  // Кратчайшие and последние are adjectives, решение and условие nouns.
  return /(?:[шжщчкгх]|[^аеиоуыэюяьш]н)$/u.test(stem) ? { stem, ending } : undefined;
}
