import { arabicForms } from "./currency-forms-ar.ts";
import { englishForms } from "./currency-forms-en.ts";
import { russianForms } from "./currency-forms-ru.ts";
import type { WordsLanguage } from "./words-language.ts";

/** A noun that is counted, by the plural category of its number. */
export interface CountedNoun {
  readonly gender: "masculine" | "feminine";
  /** `one` and `other` are there always; where a category has no form of its own, `other` is meant. */
  readonly forms: ReadonlyMap<string, string>;
}

/** What a currency and its coins are called in one language. */
export interface CurrencyForms {
  readonly unit: CountedNoun;
  readonly coin: CountedNoun;
}

/** For each currency its unit and its coin, the forms set apart by `|`; an `f` in front marks a feminine noun. */
export type FormsTable = Readonly<Record<string, readonly [unit: string, coin: string]>>;

const languages: Readonly<Record<WordsLanguage, { readonly table: FormsTable; readonly order: readonly string[] }>> = {
  ru: { table: russianForms, order: ["one", "few", "other"] },
  en: { table: englishForms, order: ["one", "other"] },
  ar: { table: arabicForms, order: ["one", "two", "few", "many", "other"] },
};

/** The forms of a currency, by its three letters; undefined for one whose forms nobody has written down. */
export function currencyForms(currency: string, language: WordsLanguage): CurrencyForms | undefined {
  const { table, order } = languages[language];
  const row = Object.hasOwn(table, currency) ? table[currency] : undefined;
  return row && { unit: readNoun(row[0], order), coin: readNoun(row[1], order) };
}

function readNoun(written: string, order: readonly string[]): CountedNoun {
  const feminine = written.startsWith("f ");
  const forms = (feminine ? written.slice(2) : written).split("|");
  const last = forms.at(-1) ?? "";
  return {
    gender: feminine ? "feminine" : "masculine",
    forms: new Map(order.map((category, index) => [category, forms[index] ?? last])),
  };
}
