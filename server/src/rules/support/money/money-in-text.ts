import { currencyMeanings, namedCurrencies } from "../../../model/amount-in-words/currency-name.ts";
import { type CurrencyWord, currenciesOfSign } from "../../../model/amount-in-words/currency-word.ts";
import { currencyDigits } from "../../../model/currency-digits.ts";
import { type Decimal, decimalOf } from "../../../model/decimal.ts";
import { numberPattern, readWrittenNumber } from "../../../model/written-number.ts";
import { memoize } from "../../../text/memo.ts";
import type { ReadFile } from "../text/bid-texts.ts";
import type { TextFragment } from "../text/text-fragment.ts";
import { fragmentsOf } from "../text/text-fragments.ts";

/** An amount of money in running text. */
export interface MoneyInText {
  /** Of the number with its currency, offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What it may mean: `54,000` two things; never empty. */
  readonly amounts: readonly Decimal[];
  /** The currencies that it may be in. */
  readonly currencies: ReadonlySet<string>;
  /** The amount is rounded to so many units: a thousand for `225 тыс. руб.`, a tenth of it for `225,4 тыс.`. */
  readonly step: Decimal | undefined;
  /** What stands in brackets behind the number: `219 600 (двести девятнадцать тысяч шестьсот) руб.` */
  readonly words: { readonly text: string; readonly start: number; readonly end: number } | undefined;
}

const numbers = new RegExp(numberPattern, "gu");
const brackets = /^\s*\(([^()]{3,200})\)/u;
const blank = "[ \\u00a0\\u202f\\n]?";
const factors: readonly (readonly [number, RegExp])[] = [
  [
    1e3,
    new RegExp(
      `^${blank}(?:тыс\\.|тыс(?=\\s)|тысяч(?:а|и)?(?!\\p{L})|thousand|[kK](?!\\p{L})|ألف(?!\\p{L})|آلاف)`,
      "u",
    ),
  ],
  [1e6, new RegExp(`^${blank}(?:млн\\.?|миллион(?:а|ов)?(?!\\p{L})|million|mln|مليون|ملايين)`, "u")],
  [1e9, new RegExp(`^${blank}(?:млрд\\.?|миллиард(?:а|ов)?(?!\\p{L})|billion|bn(?!\\p{L})|مليار)`, "u")],
];
const word = /^[ \u00a0\u202f\n]*([\p{L}\p{M}]+|[$€£₽₴₸₺¥﷼])/u;
const shortened = /^(?:руб|р|долл|коп|тг|грн|бел)$/u;
const before = /(?:(?<![\p{L}\p{N}])([A-Z]{3})|(?:US)?([$€£₽₴₸₺¥]))[ \u00a0\u202f]?$/u;
/** Abbreviations of several letters with dots between. */
const arabicShort: readonly (readonly [string, string])[] = [
  ["ر.س", "SAR"],
  ["د.إ", "AED"],
  ["ج.م", "EGP"],
  ["ر.ق", "QAR"],
  ["د.ك", "KWD"],
  ["ر.ع", "OMR"],
];

/** A piece of text in which amounts of money stand. */
export interface FragmentWithMoney {
  readonly fragment: TextFragment;
  /** In the order of the text; never empty. */
  readonly amounts: readonly MoneyInText[];
}

/** The pieces of text of a file in which amounts of money stand; raw HTML is left out. */
export const moneyInFile = memoize((file: ReadFile): readonly FragmentWithMoney[] =>
  fragmentsOf(file).flatMap((fragment) => {
    const amounts = fragment.form === "html" ? [] : [...moneyInText(fragment.text)];
    return amounts.length > 0 ? [{ fragment, amounts }] : [];
  }),
);

/** Finds the amounts of money in a text: numbers with a currency behind or in front of them, in all three languages. */
export function* moneyInText(text: string): Generator<MoneyInText> {
  for (const match of text.matchAll(numbers)) {
    const money = readMoney(text, match.index, match[0]);
    if (money) yield money;
  }
}

function readMoney(text: string, start: number, digits: string): MoneyInText | undefined {
  // `L1`, `№ 12`, `-5` and the rest of a longer number are no amounts.
  if (/[\p{L}\p{N}№#/_.,-]$/u.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  const values = readWrittenNumber(digits);
  if (values.length === 0) return undefined;
  let end = start + digits.length;
  const inBrackets = brackets.exec(text.slice(end, end + 220));
  const wordsStart = end + (inBrackets ? inBrackets[0].indexOf("(") + 1 : 0);
  const words = inBrackets?.[1];
  if (inBrackets) end += inBrackets[0].length;
  const [factor, written] = factorAt(text, end);
  end += written;
  const first = before.exec(text.slice(Math.max(0, start - 6), start));
  const behind = currencyAt(text, end);
  const ahead = first && currenciesOfSign(first[1] ?? first[2] ?? "");
  const currencies = behind?.currencies ?? ahead;
  if (!currencies) return undefined;
  const coins = behind && coinsAt(text, behind.end, currencies);
  const later = behind && !inBrackets ? wordsAt(text, coins?.end ?? behind.end) : undefined;
  // Brackets without a currency behind them are none of the amount: `54 000 RUB` comes before `(в том числе НДС)`.
  const withBrackets = behind !== undefined;
  const plainEnd = withBrackets || factor > 1 ? (coins?.end ?? behind?.end ?? end) : start + digits.length;
  return {
    start: ahead && first ? start - first[0].length : start,
    end: plainEnd,
    amounts: values.map((value) => {
      const units = value.times(factor);
      return coins && units.mod(1).eq(0) ? units.plus(coins.amount) : units;
    }),
    currencies,
    step: factor > 1 ? stepOf(digits, factor) : undefined,
    words: words === undefined ? later : { text: words, start: wordsStart, end: wordsStart + words.length },
  };
}

/** `219 600 рублей (двести девятнадцать тысяч шестьсот)`. */
function wordsAt(text: string, from: number): MoneyInText["words"] {
  const match = brackets.exec(text.slice(from, from + 220));
  if (match?.[1] === undefined) return undefined;
  const start = from + match[0].indexOf("(") + 1;
  return { text: match[1], start, end: start + match[1].length };
}

function factorAt(text: string, from: number): readonly [factor: number, length: number] {
  const rest = text.slice(from, from + 20);
  for (const [factor, form] of factors) {
    const match = form.exec(rest);
    if (match) return [factor, match[0].length];
  }
  return [1, 0];
}

/** The last written digit counts that much. */
function stepOf(digits: string, factor: number): Decimal {
  const fraction = /[.,٫](\p{Nd}+)$/u.exec(digits)?.[1];
  return decimalOf(factor).div(10 ** (fraction?.length ?? 0));
}

/** The name of a currency that begins here, with its abbreviation's dot. */
function currencyAt(
  text: string,
  from: number,
): { readonly currencies: ReadonlySet<string>; readonly end: number } | undefined {
  const short = /^[ \u00a0]?(\p{L}\.\p{L})(?!\p{L})\.?/u.exec(text.slice(from, from + 6));
  const known = arabicShort.find(([name]) => name === short?.[1]);
  if (short && known) return { currencies: new Set([known[1]]), end: from + short[0].length };
  const words: (readonly CurrencyWord[])[] = [];
  let end = from;
  while (words.length < 4) {
    const match = word.exec(text.slice(end, end + 30));
    const meanings = match?.[1] === undefined ? [] : currencyMeanings(match[1]);
    if (!match?.[1] || !meanings.some(({ role }) => role !== "coin")) break;
    words.push(meanings);
    end += match[0].length;
    if (shortened.test(match[1].toLowerCase()) && text.charAt(end) === ".") end += 1;
  }
  const currencies = namedCurrencies(words);
  return currencies && { currencies, end };
}

const coinForm = /^[ \u00a0\u202f]*(?:и |and |و)?([0-9٠-٩]{1,3})[ \u00a0\u202f]*([\p{L}\p{M}]+)/u;

/** `50 копеек` behind the units. */
function coinsAt(
  text: string,
  from: number,
  currencies: ReadonlySet<string>,
): { readonly amount: Decimal; readonly end: number } | undefined {
  const match = coinForm.exec(text.slice(from, from + 40));
  const [number] = readWrittenNumber(match?.[1] ?? "");
  const coin = currencyMeanings(match?.[2] ?? "").find(({ role }) => role === "coin");
  const code = [...currencies].find((candidate) => coin?.codes.has(candidate));
  if (!match || !number || code === undefined) return undefined;
  const dot = shortened.test((match[2] ?? "").toLowerCase()) && text.charAt(from + match[0].length) === "." ? 1 : 0;
  return { amount: number.div(10 ** currencyDigits(code)), end: from + match[0].length + dot };
}
