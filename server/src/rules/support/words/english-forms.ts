/**
 * The forms of an English word: plural, possessive, and the endings of verbs. Words made from it are words of their
 * own: `quick` does not find `quickly`.
 *
 * @param word Folded, as it stands in a dictionary.
 */
export function englishForms(word: string): readonly string[] {
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return [word];
  const possessive = [`${word}'s`, `${word}s'`];
  if (/[^aeiou]y$/u.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`, ...possessive];
  }
  if (word.endsWith("e")) {
    const stem = word.slice(0, -1);
    return [word, `${word}s`, `${word}d`, `${stem}ing`, ...possessive];
  }
  const plural = /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
  const last = word.at(-1) ?? "";
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/u.test(word) ? [`${word}${last}ed`, `${word}${last}ing`] : [];
  return [word, plural, `${word}ed`, `${word}ing`, ...doubled, ...possessive];
}
