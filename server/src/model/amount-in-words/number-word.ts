/**
 * What a word means within a number. `unit` is 1 to 9, `teen` 10 to 19, `tens` 20 to 90, `hundreds` 100 to 900 in one
 * word; `hundred` multiplies the unit in front of it, a `scale` the whole group in front of it. `ten` is the Arabic عشر:
 * ten by itself, a teen behind a unit. `dual` is a scale twice, such as ألفان, or a scale in the accusative, which looks
 * the same without its vowel signs.
 */
export interface NumberWord {
  readonly kind: "zero" | "unit" | "teen" | "tens" | "hundreds" | "hundred" | "scale" | "ten" | "dual";
  readonly value: number;
}

export type NumberWords = ReadonlyMap<string, NumberWord>;

/** Collects words into a table. Each row is a kind, a value and all the forms in which the word is written. */
export function numberWords(
  rows: readonly (readonly [kind: NumberWord["kind"], value: number, forms: string])[],
): NumberWords {
  return new Map(
    rows.flatMap(([kind, value, forms]) => forms.split(" ").map((form) => [form, { kind, value }] as const)),
  );
}
