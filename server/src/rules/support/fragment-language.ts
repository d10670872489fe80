import type { TextFragment } from "./text-fragment.ts";

const scripts = [
  {
    letter: /\p{Script=Cyrillic}/gu,
    usual: "ru",
    others: new Set(["uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn"]),
  },
  { letter: /\p{Script=Arabic}/gu, usual: "ar", others: new Set(["fa", "ur", "ps", "ckb"]) },
  { letter: /\p{Script=Latin}/gu, usual: "en", others: undefined },
];
/** Letters that the usual language of a script does not have. */
const foreignLetters: Readonly<Record<string, RegExp>> = {
  ru: /[іїєґўјљњћђџѓќәғқңөұүһ]/iu,
  ar: /[پچژکیٹڈڑں]/u,
};
/** A Latin name of a few words in a Russian or Arabic bid is a name, and no English text. */
const shortestEnglish = 4;

/**
 * The language of a text: that of its script (`ru`, `ar`, `en`), or the declared one where it is written in the same
 * script. Undefined where there are no letters, or where it is in some language that nobody declared.
 *
 * @param declared The language of the section, else of the bid.
 */
export function languageOfText(text: string, declared: string): string | undefined {
  const counts = scripts.map(({ letter }) => text.match(letter)?.length ?? 0);
  const most = Math.max(...counts);
  const script = scripts[counts.indexOf(most)];
  if (!script || most === 0) return undefined;
  const base = declared.toLowerCase().split("-")[0] ?? "";
  if (base === script.usual || script.others?.has(base)) return base;
  const isLatin = script.others === undefined;
  // Any language that is none of the other scripts' is written in Latin letters.
  if (isLatin && !scripts.some(({ usual, others }) => usual === base || others?.has(base))) return base;
  if (isLatin && (text.match(/\p{Script=Latin}+/gu)?.length ?? 0) < shortestEnglish) return undefined;
  return foreignLetters[script.usual]?.test(text) ? undefined : script.usual;
}

const known = new WeakMap<TextFragment, { readonly declared: string; readonly language: string | undefined }>();

/** The language of a fragment in a bid of a language: see `languageOfText`. */
export function languageOfFragment(fragment: TextFragment, bidLanguage: string): string | undefined {
  const declared = fragment.language ?? bidLanguage;
  const earlier = known.get(fragment);
  if (earlier?.declared === declared) return earlier.language;
  const language = languageOfText(fragment.text, declared);
  known.set(fragment, { declared, language });
  return language;
}
