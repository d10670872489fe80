import { memoizeText } from "../../text/memo.ts";
import { type CurrencyWord, currenciesOfSign } from "./currency-word.ts";
import { readArabicCurrency } from "./currency-words-ar.ts";
import { readEnglishCurrency } from "./currency-words-en.ts";
import { readRussianCurrency } from "./currency-words-ru.ts";
import { normalWord } from "./normal-word.ts";
import { languageOfText, type WordsLanguage } from "./words-language.ts";

const readers: Readonly<Record<WordsLanguage, (word: string) => readonly CurrencyWord[]>> = {
  ar: readArabicCurrency,
  en: readEnglishCurrency,
  ru: readRussianCurrency,
};

/** What a word, a code or a sign says about a currency; several things where it is ambiguous, none for other words. */
export const currencyMeanings = memoizeText((word): readonly CurrencyWord[] => {
  const sign = currenciesOfSign(word);
  if (sign) return [{ role: "unit", codes: sign }];
  const language = languageOfText(word);
  return language ? readers[language](normalWord(word, language)) : [];
}, 5000);

/**
 * The currencies that words which stand together may mean: those of `долларов США` are the dollars of the United
 * States. Undefined where no word names a currency, or where they contradict each other.
 *
 * @param words What each of the words means.
 */
export function namedCurrencies(
  words: readonly (readonly CurrencyWord[])[],
  role: "unit" | "coin" = "unit",
): ReadonlySet<string> | undefined {
  let codes: ReadonlySet<string> | undefined;
  let named = false;
  for (const meanings of words) {
    const fitting = meanings.filter((meaning) => meaning.role === role || meaning.role === "kind");
    const own = fitting.flatMap((meaning) => [...meaning.codes]);
    named ||= fitting.some((meaning) => meaning.role === role);
    const before = codes;
    codes = new Set(before ? own.filter((code) => before.has(code)) : own);
  }
  return named && codes && codes.size > 0 ? codes : undefined;
}
