import type { Decimal } from "../decimal.ts";
import { numberPattern, readWrittenNumber } from "../written-number.ts";
import { type CurrencyWord, currenciesOfSign } from "./currency-word.ts";
import { readArabicCurrency } from "./currency-words-ar.ts";
import { readEnglishCurrency } from "./currency-words-en.ts";
import { readRussianCurrency } from "./currency-words-ru.ts";
import { normalWord } from "./normal-word.ts";
import type { NumberWord, NumberWords } from "./number-word.ts";
import { arabicNumbers } from "./number-words-ar.ts";
import { englishNumbers } from "./number-words-en.ts";
import { russianNumbers } from "./number-words-ru.ts";
import type { PlacedNumberWord } from "./read-cardinal.ts";
import type { WordsLanguage } from "./words-language.ts";

/** A piece of an amount that is written out. */
export type AmountToken =
  | { readonly kind: "number"; readonly word: PlacedNumberWord }
  | { readonly kind: "digits"; readonly values: readonly Decimal[] }
  /** Hundredths: `50/100`. */
  | { readonly kind: "hundredths"; readonly values: readonly Decimal[] }
  | {
      readonly kind: "currency";
      readonly words: readonly CurrencyWord[];
      /** True where `and` stands in front of it. */
      readonly joined: boolean;
      /** True for an Arabic noun that means two by itself. */
      readonly dual: boolean;
    };

interface Vocabulary {
  readonly numbers: NumberWords;
  readonly currencyOf: (word: string) => readonly CurrencyWord[];
  /** Words that change nothing. */
  readonly fillers: ReadonlySet<string>;
  /** The word for `and`, where it is a word of its own. */
  readonly and: string;
}

const vocabularies: Readonly<Record<WordsLanguage, Vocabulary>> = {
  ru: {
    numbers: russianNumbers,
    currencyOf: readRussianCurrency,
    fillers: new Set(
      "только ровно всего итого сумма сумму сумме прописью в на размере составляет федерации".split(" "),
    ),
    and: "и",
  },
  en: {
    numbers: englishNumbers,
    currencyOf: readEnglishCurrency,
    fillers: new Set("only exactly the a an sum of total amount in words say".split(" ")),
    and: "and",
  },
  ar: {
    numbers: arabicNumbers,
    currencyOf: readArabicCurrency,
    fillers: new Set("فقط لا غير لاغير مبلغ مبلغا وقدره قدره المبلغ اجمالي كتابه".split(" ")),
    and: "و",
  },
};

const pieces = new RegExp(`(${numberPattern})(\\s*/\\s*100(?!\\d))?|[\\p{L}\\p{M}]+|[$€£₽₴₸₺¥﷼%№#+*=]`, "gu");

/** Takes an amount apart; undefined where it holds a word that is not known, so that its meaning is uncertain. */
export function amountTokens(text: string, language: WordsLanguage): readonly AmountToken[] | undefined {
  const vocabulary = vocabularies[language];
  const tokens: AmountToken[] = [];
  let joined = false;
  const found = [
    ...text
      .normalize("NFC")
      .replace(/[\p{Cf}ـ]/gu, "")
      .matchAll(pieces),
  ];
  for (const [index, [piece, digits, hundredths]] of found.entries()) {
    if (digits !== undefined) {
      tokens.push({ kind: hundredths === undefined ? "digits" : "hundredths", values: readWrittenNumber(digits) });
      joined = false;
      continue;
    }
    const next = normalWord(found[index + 1]?.[0] ?? "", language);
    const token = readWord(piece, next, vocabulary, language, joined);
    if (token === undefined) return undefined;
    joined = token === "and";
    if (typeof token !== "string") tokens.push(token);
  }
  return tokens;
}

function readWord(
  piece: string,
  next: string,
  { numbers, currencyOf, fillers, and }: Vocabulary,
  language: WordsLanguage,
  joined: boolean,
): AmountToken | "and" | "filler" | undefined {
  const sign = currenciesOfSign(piece);
  if (sign) return { kind: "currency", words: [{ role: "unit", codes: sign }], joined, dual: false };
  const word = normalWord(piece, language);
  if (word === and) return "and";
  const accusative = /\u064b/u.test(piece);
  const asNumber = (number: NumberWord, isJoined: boolean): AmountToken => ({
    kind: "number",
    word: { ...number, joined: isJoined, accusative },
  });
  // `a hundred` is one hundred.
  if (language === "en" && /^an?$/.test(word) && /^(?:hundred|scale)$/.test(numbers.get(next)?.kind ?? "")) {
    return asNumber({ kind: "unit", value: 1 }, joined);
  }
  if (fillers.has(word)) return "filler";
  // In Arabic, و is written together with the word behind it.
  for (const prefix of prefixes(piece, word, language)) {
    const rest = word.slice(prefix.length);
    const number = numbers.get(rest);
    if (number) return asNumber(number, joined || prefix !== "");
    const words = currencyOf(rest);
    if (words.length > 0) {
      return { kind: "currency", words, joined: joined || prefix !== "", dual: language === "ar" && isDual(rest) };
    }
    if (fillers.has(rest)) return "filler";
  }
  return undefined;
}

/** What may be cut off a word: `واحد` is one, but `وأحد` is `و` and eleven's first half. */
function prefixes(piece: string, word: string, language: WordsLanguage): readonly string[] {
  if (language !== "ar" || !word.startsWith("و")) return [""];
  return /^و[أإ]/u.test(piece) ? ["و", ""] : ["", "و"];
}

function isDual(noun: string): boolean {
  return /..(?:ان|ين)$/u.test(noun) && noun !== "يوان" && noun !== "تيين";
}
