import { primaryLanguage } from "../../../text/language-tag.ts";
import type { TextFragment } from "./text-fragment.ts";

/** A script, by the range of its letters in Unicode, and the languages that are written in it. */
interface Script {
  readonly usual: string;
  /** The other languages; undefined: every language that no other script has. */
  readonly others: ReadonlySet<string> | undefined;
}

const cyrillic: Script = { usual: "ru", others: new Set(["uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn"]) };
const arabic: Script = { usual: "ar", others: new Set(["fa", "ur", "ps", "ckb"]) };
const latin: Script = { usual: "en", others: undefined };

/** The script of a UTF-16 unit; undefined for everything that is no letter of these three. */
function scriptOf(unit: number): Script | undefined {
  if (unit < 0x41) return undefined;
  // In ASCII small letters differ from capital ones by one bit.
  const small = unit | 0x20;
  if (unit < 0x250) return unit >= 0xc0 || (small >= 0x61 && small <= 0x7a) ? latin : undefined;
  if (unit >= 0x400 && unit < 0x530) return cyrillic;
  return (unit >= 0x620 && unit < 0x6d4) || (unit >= 0xfb50 && unit < 0xfeff) ? arabic : undefined;
}

/** The script of most letters of a text. */
function mainScript(text: string): Script | undefined {
  const counts = new Map<Script, number>();
  for (let index = 0; index < text.length; index += 1) {
    const script = scriptOf(text.charCodeAt(index));
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let main: Script | undefined;
  for (const [script, count] of counts) if (count > (main ? (counts.get(main) ?? 0) : 0)) main = script;
  return main;
}

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
  const script = mainScript(text);
  if (!script) return undefined;
  const base = primaryLanguage(declared);
  if (base === script.usual || script.others?.has(base)) return base;
  const isLatin = script === latin;
  if (isLatin && ![cyrillic, arabic].some(({ usual, others }) => usual === base || others?.has(base))) return base;
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
