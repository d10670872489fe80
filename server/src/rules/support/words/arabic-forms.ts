import { foldWord } from "./tokenize-words.ts";

const conjunctions = ["", "و", "ف"];
const prepositions = ["", "ب", "ك", "ل"];
const pronouns = ["ه", "ها", "هم", "هما", "هن", "ك", "كم", "نا", "ي"];
const article = "ال";

/**
 * The shapes in which an Arabic word may stand in a text: with و ف ب ل ك and the article in front, the accusative alif
 * behind. Feminine, plural and other forms are to be declared beside it. A word that ends with a tatweel (`خبرتـ`) is
 * also found with pronouns attached. A word with the article is found only with it.
 *
 * @param written The word as it is declared, not folded.
 * @param first False for the second and further words of a phrase, to which nothing but the article is attached.
 */
export function arabicForms(written: string, first: boolean): readonly string[] {
  const word = foldWord(written);
  const definite = word.startsWith(article) && word.length > 4;
  const bare = definite ? word.slice(article.length) : word;
  const withPronouns = written.endsWith("ـ") ? pronouns.map((pronoun) => bare + pronoun) : [];
  const plain = definite ? [] : [bare, ...accusative(bare), ...withPronouns];
  const articled = withoutDots(bare);
  const shapes: string[] = [];
  for (const and of first ? conjunctions : [""]) {
    for (const by of first ? prepositions : [""]) {
      for (const form of plain) shapes.push(and + by + form);
      for (const form of articled) shapes.push(by === "ل" ? `${and}لل${form}` : `${and}${by}${article}${form}`);
    }
  }
  return shapes;
}

function accusative(bare: string): readonly string[] {
  return /[ةاء]$/u.test(bare) ? [] : [`${bare}ا`];
}

/** Behind an article no pronoun can follow, so a ه at the end is a ة without its dots: الجوده. */
function withoutDots(bare: string): readonly string[] {
  return bare.endsWith("ة") ? [bare, `${bare.slice(0, -1)}ه`] : [bare];
}
