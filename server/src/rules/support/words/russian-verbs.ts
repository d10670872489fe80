const first = ["у", "ю"];
const present = { e: ["ешь", "ет", "ем", "ете"], i: ["ишь", "ит", "им", "ите"] };
const imperative = ["й", "йте", "и", "ите", "ь", "ьте"];
const past = ["л", "ла", "ло", "ли", "в", "вши"];

/** How the last consonant changes before an ending: просить, прошу. */
const changes: Readonly<Record<string, string>> = {
  с: "ш",
  з: "ж",
  т: "ч",
  д: "ж",
  к: "ч",
  г: "ж",
  х: "ш",
  ст: "щ",
  б: "бл",
  п: "пл",
  в: "вл",
  м: "мл",
  ф: "фл",
};

const nouns = new Set(
  "область часть сеть печать память кровать власть страсть путь смерть нефть мать пропасть честь".split(" "),
);

/** Tells whether a word is a Russian verb in the infinitive. */
export function isInfinitive(word: string): boolean {
  return /[аяеиоуы]ть(?:ся)?$/u.test(word) && !nouns.has(word) && !/[её]сть$|ость$/u.test(word);
}

/**
 * The forms of a Russian verb given in the infinitive: present or future, past, imperative, gerund. Forms that no such
 * verb has are among them; nobody writes those. Irregular verbs are found only where their stem stays the same.
 */
export function verbForms(infinitive: string): readonly string[] {
  const reflexive = infinitive.endsWith("ся");
  const base = infinitive.slice(0, reflexive ? -4 : -2);
  const active = [infinitive.slice(0, base.length + 2), ...past.map((end) => base + end), ...presentForms(base)];
  // What is done by itself takes the same endings: планировать, планируется.
  const passive = active.map((form) => form + (/[аеиоуыэюя]$/u.test(form) ? "сь" : "ся"));
  return reflexive ? passive : [...active, ...passive];
}

function presentForms(base: string): readonly string[] {
  const stem = base.slice(0, -1);
  const join = (on: string, ends: readonly (readonly string[])[]): readonly string[] =>
    ends.flat().map((end) => on + end);
  if (/[оеё]ва$/u.test(base)) {
    const short = `${base.slice(0, -3)}${/[жшчщц]ева$/u.test(base) || base.endsWith("ова") ? "у" : "ю"}`;
    return [
      ...join(short, [first, present.e, ["ют", "ут", "я"], imperative]),
      // Преодолевать is of another kind: преодолеваем.
      ...join(base, [["ю"], present.e, ["ют", "я"], imperative]),
    ];
  }
  if (/[аяе]$/u.test(base)) {
    const changed = base.endsWith("а") ? changeOf(stem) : undefined;
    return [
      ...join(base, [["ю"], present.e, ["ют", "я"], imperative]),
      ...(changed === undefined ? [] : join(changed, [first, present.e, ["ут", "ют"], imperative])),
    ];
  }
  if (!base.endsWith("и")) return [];
  const changed = changeOf(stem) ?? stem;
  return [...join(stem, [first, present.i, ["ат", "ят", "я", "ив"], imperative]), ...join(changed, [first])];
}

function changeOf(stem: string): string | undefined {
  for (const length of [2, 1]) {
    const tail = stem.slice(-length);
    const changed = changes[tail];
    if (changed !== undefined) return stem.slice(0, -length) + changed;
  }
  return undefined;
}
