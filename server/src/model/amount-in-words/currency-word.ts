/** Codes of all currencies whose name is a word such as dollar or dinar. */
const dollars = "USD AUD CAD NZD SGD HKD";
const dinars = "KWD BHD JOD IQD TND LYD DZD RSD";
const riyals = "SAR QAR OMR YER IRR";

/** Currencies that share a name, by that name. */
export const sharedNames = { dollars, dinars, riyals } as const;

/**
 * What a word says about a currency: `unit` names it (`рублей`), `coin` names its hundredth or thousandth (`копеек`),
 * `kind` tells which one is meant (`белорусских`, `США`).
 */
export interface CurrencyWord {
  readonly role: "unit" | "coin" | "kind";
  readonly codes: ReadonlySet<string>;
}

/** A word that means a currency; `form` matches it whole, in the normal form of its language. */
export type CurrencyPattern = readonly [role: CurrencyWord["role"], codes: string, form: RegExp];

/** Makes the function that finds what a word says; several things where it is ambiguous, none for other words. */
export function currencyWordReader(patterns: readonly CurrencyPattern[]): (word: string) => readonly CurrencyWord[] {
  const known = patterns.map(([role, codes, form]) => ({ role, codes: new Set(codes.split(" ")), form }));
  return (word) => known.filter(({ form }) => form.test(word)).map(({ role, codes }) => ({ role, codes }));
}

const signs: Readonly<Record<string, string>> = {
  "₽": "RUB",
  "€": "EUR",
  "£": "GBP EGP",
  "₴": "UAH",
  "₸": "KZT",
  "﷼": riyals,
  $: dollars,
  "₺": "TRY",
  "¥": "CNY JPY",
};

/** Currencies that are recognised by their three letters, the old code of the rouble among them. */
const codes = new Set(
  `RUB BYN UAH KZT EUR GBP EGP SDG AED MAD TRY SYP LBP CNY CHF JPY UZS KGS AMD AZN GEL TJS MDL PLN CZK SEK NOK DKK INR
   ${dollars} ${dinars} ${riyals}`.split(/\s+/),
);

/** The currencies that a sign or a code of three capital letters may mean; undefined for anything else. */
export function currenciesOfSign(sign: string): ReadonlySet<string> | undefined {
  if (sign === "RUR") return new Set(["RUB"]);
  if (codes.has(sign)) return new Set([sign]);
  return Object.hasOwn(signs, sign) ? new Set(signs[sign]?.split(" ")) : undefined;
}
