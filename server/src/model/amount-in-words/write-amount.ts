import { currencyDigits } from "../currency-digits.ts";
import type { Decimal } from "../decimal.ts";
import { type CountedNoun, currencyForms } from "./currency-forms.ts";
import { type WordsLanguage, wordsLanguageOf } from "./words-language.ts";
import { cardinalLimit, writeCardinal } from "./write-cardinal.ts";

/**
 * An amount of money in words: `Двести девятнадцать тысяч шестьсот рублей 00 копеек`, `Two hundred and nineteen
 * thousand six hundred Russian roubles`, `مائتان وتسعة عشر ألفًا وستمائة روبل روسي`. Russian always names the coins, in
 * digits; the other languages name them in words where there are any.
 *
 * @param amount In units of the currency.
 * @param currency Three letters.
 * @param language A language tag; region and script do not matter.
 * @returns undefined for languages and currencies whose words are not known, for negative amounts, for amounts with
 * more decimals than the currency has, and from a quadrillion on.
 */
export function writeAmountInWords(amount: Decimal, currency: string, language: string): string | undefined {
  const known = wordsLanguageOf(language);
  const forms = known && currencyForms(currency, known);
  const digits = currencyDigits(currency);
  if (!forms || amount.lt(0) || !amount.round(digits).eq(amount)) return undefined;
  const [whole = "", fraction = ""] = amount.toFixed(digits).split(".");
  const units = BigInt(whole);
  const coins = BigInt(fraction || "0");
  if (units >= cardinalLimit) return undefined;
  if (known === "ru") {
    const words = `${count(units, forms.unit, known)} ${fraction} ${nounFor(coins, forms.coin, known)}`;
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  const unitWords = units > 0n || coins === 0n ? [count(units, forms.unit, known)] : [];
  const coinWords = coins > 0n ? [count(coins, forms.coin, known)] : [];
  const parts = [...unitWords, ...coinWords];
  if (known === "ar") return parts.join(" و");
  const words = parts.join(" and ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function count(number: bigint, noun: CountedNoun, language: WordsLanguage): string {
  const form = nounFor(number, noun, language);
  if (language === "ar" && number === 1n) return `${form} ${noun.gender === "feminine" ? "واحدة" : "واحد"}`;
  if (language === "ar" && number === 2n) return form;
  return `${writeCardinal(number, language, noun.gender)} ${form}`;
}

const pluralRules: Readonly<Record<WordsLanguage, Intl.PluralRules>> = {
  ar: new Intl.PluralRules("ar"),
  en: new Intl.PluralRules("en"),
  ru: new Intl.PluralRules("ru"),
};

function nounFor(number: bigint, noun: CountedNoun, language: WordsLanguage): string {
  // The last three digits decide, but that 1001 is no 1.
  const small = Number(number < 1000n ? number : 1000n + (number % 1000n));
  const category = pluralRules[language].select(small);
  return noun.forms.get(category) ?? noun.forms.get("other") ?? "";
}
