interface Declension {
  /** How the dictionary form ends. */
  readonly ends: RegExp;
  /** How many letters of it the forms put others in the place of. */
  readonly cut: number;
  readonly forms: readonly string[];
}

const list = (forms: string): readonly string[] => forms.split(" ").map((form) => (form === "-" ? "" : form));

/** The first that fits holds. */
const declensions: readonly Declension[] = [
  { ends: /ия$/u, cut: 2, forms: list("ия ии ию ией иею ий иям иями иях") },
  { ends: /[иь]е$/u, cut: 2, forms: list("ие ия ию ием ии ий иям иями иях ье ья ью ьем ьи ьям ьями ьях") },
  { ends: /[щц]е$/u, cut: 1, forms: list("е а у ем - ам ами ах") },
  { ends: /о[рл]е$/u, cut: 1, forms: list("е я ю ем ей ям ями ях") },
  { ends: /я$/u, cut: 1, forms: list("я и е ю ей ею ь й ям ями ях") },
  { ends: /а$/u, cut: 1, forms: list("а ы и е у ой ою ей ею - ам ами ах") },
  { ends: /о$/u, cut: 1, forms: list("о а у ом е - ам ами ах") },
  { ends: /ь$/u, cut: 1, forms: list("ь я ю ем е и ью ей ям ями ях") },
  { ends: /й$/u, cut: 1, forms: list("й я ю ем е и ев ям ями ях") },
  { ends: /[ыи]$/u, cut: 1, forms: list("ы и а я о е у ом ем ой ей ов ев - ам ями ами ах ях") },
  { ends: /[бвгджзклмнпрстфхцчшщ]$/u, cut: 0, forms: list("- а у ом ем е ы и ов ев ей ам ами ах") },
];

/** Neuter nouns on -о besides those on -ство; every other word on -о is taken for an adverb, which has no forms. */
const neuters = new Set(
  "дело слово место число право лицо письмо окно звено село пятно стекло утро лето чудо благо зло тело поле".split(" "),
);

/**
 * The forms of a Russian noun given in the nominative, singular or plural: `недостаток` gives `недостатками`. Forms
 * that no such word has are among them; nobody writes those. Only the word itself where it is no noun in that case.
 */
export function nounForms(word: string): readonly string[] {
  if (word.endsWith("о") && !word.endsWith("ство") && !neuters.has(word)) return [word];
  const declension = declensions.find(({ ends }) => ends.test(word));
  if (!declension) return [word];
  const { forms, cut } = declension;
  const base = word.slice(0, word.length - cut);
  return [word, ...forms.map((form) => base + form), ...fleetingForms(word, base, forms)];
}

/** Forms in which a vowel falls out (недостаток, недостатка) or comes in (ошибка, ошибок). */
function fleetingForms(word: string, base: string, forms: readonly string[]): readonly string[] {
  const falls = /^(.{2,}[^аеиоуыэюя])[ео]([кцн]ь?)$/u.exec(word);
  if (falls) {
    const short = `${falls[1]}${falls[2]?.replace("ь", "")}`;
    return forms.filter((form) => form !== "" && form !== "ь").map((form) => short + form);
  }
  const comes = forms.includes("") && word !== base ? /^(.+[^аеиоуыэюяь])ь?([кцнл])$/u.exec(base) : null;
  return comes ? [`${comes[1]}о${comes[2]}`, `${comes[1]}е${comes[2]}`] : [];
}
