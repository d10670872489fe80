import { adjectiveForms, splitAdjective } from "./russian-adjectives.ts";
import { nounForms } from "./russian-nouns.ts";
import { isInfinitive, verbForms } from "./russian-verbs.ts";

/** Short words (prepositions, particles, abbreviations) have no forms. */
const shortest = 3;

/**
 * Every form in which a Russian word may stand, by the ending of its dictionary form. Forms are made, not guessed from
 * the text by cutting endings off: проблемы is found by проблема, проблемный is not, and лучше is no form of лучший.
 *
 * @param word Folded (`foldWord`), in the nominative or the infinitive; any other form stands for itself.
 */
export function russianForms(word: string): readonly string[] {
  if (word.length < shortest || !/^[а-я]+$/u.test(word)) return [word];
  if (isInfinitive(word)) return verbForms(word);
  // Участники, желающийся: the reflexive ending stands behind the endings of the adjective.
  const reflexive = /(?:щий|щая|щее|щие)ся$/u.test(word);
  const adjective = splitAdjective(reflexive ? word.slice(0, -2) : word);
  if (adjective) {
    const forms = adjectiveForms(adjective.stem, adjective.ending);
    return reflexive ? forms.map((form) => `${form}ся`) : forms;
  }
  return nounForms(word);
}
