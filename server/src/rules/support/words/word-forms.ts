import { arabicForms } from "./arabic-forms.ts";
import { englishForms } from "./english-forms.ts";
import { russianForms } from "./russian-forms.ts";
import { foldWord } from "./tokenize-words.ts";

/**
 * Every form in which a word may stand in a text of a language, folded. In languages whose grammar nobody wrote down
 * here a word stands only for itself.
 *
 * @param word As it is declared.
 * @param first False for the second and further words of a phrase.
 */
export function formsOfWord(word: string, language: string, first: boolean): ReadonlySet<string> {
  const key = `${language} ${first} ${word}`;
  const earlier = known.get(key);
  if (earlier) return earlier;
  const forms = makeForms(word, language, first);
  if (known.size >= mostKnown) known.clear();
  known.set(key, forms);
  return forms;
}

/** Words of lists and names come again and again. */
const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 5000;

function makeForms(word: string, language: string, first: boolean): ReadonlySet<string> {
  const folded = foldWord(word);
  switch (language) {
    case "ru":
      return new Set([folded, ...russianForms(folded)]);
    case "en":
      return new Set([folded, ...englishForms(folded)]);
    case "ar":
      return new Set([folded, ...arabicForms(word, first)]);
    default:
      return new Set([folded]);
  }
}
