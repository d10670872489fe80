import { currencyDigits } from "../currency-digits.ts";
import { type Decimal, zero } from "../decimal.ts";
import { type Quantity, readQuantities } from "./amount-quantities.ts";
import { amountTokens } from "./amount-tokens.ts";
import { cutTail } from "./vat-tail.ts";
import { languageOfText, type WordsLanguage } from "./words-language.ts";

/** An amount of money that was read from words. */
export interface AmountInWords {
  readonly language: WordsLanguage;
  /** What the words say, in units of the currency, the coins as its decimals. */
  readonly amount: Decimal;
  /** What digits beside the words may say, as in `219 600 (двести девятнадцать тысяч шестьсот)`; empty without digits. */
  readonly digits: readonly Decimal[];
  /** The currencies that the text may mean; undefined where it names none. */
  readonly currencies: ReadonlySet<string> | undefined;
  /** What follows the amount and is none of it: `, в том числе НДС 20 %`. */
  readonly tail: string;
}

/** Longer texts are no amounts. */
const longest = 600;

/**
 * Reads an amount of money in Russian, Arabic or English words, in any case, with or without its currency, with coins
 * in words or digits. Undefined where the amount cannot be told for certain: that is no mistake of the writer.
 *
 * @param currency The currency that is meant where the text leaves it open, three letters.
 */
export function readAmountInWords(text: string, currency: string | undefined): AmountInWords | undefined {
  if (text.length > longest) return undefined;
  const { head, tail } = cutTail(text);
  const language = languageOfText(head);
  const tokens = language && amountTokens(head, language);
  const quantities = tokens && readQuantities(tokens, language === "ar");
  const sums = quantities && addCoins(quantities, currency);
  if (!language || !sums) return undefined;
  const [words, secondWords] = sums.filter(({ inWords }) => inWords);
  const [figures, secondFigures] = sums.filter(({ inWords }) => !inWords);
  if (!words || secondWords || secondFigures) return undefined;
  // In `219 600 (двести …) рублей 50 копеек` noun and coins belong to both, whichever of them stands first.
  const [amount] = valuesOf(shareNoun(words, figures), currency);
  const both = figures ? [figures, shareNoun(figures, words)] : [];
  const digits = both.flatMap((sum) => valuesOf(sum, currency));
  if (!amount || (figures && digits.length === 0)) return undefined;
  return { language, amount, digits, currencies: words.codes ?? figures?.codes, tail };
}

/** Gives a bare number the noun and the coins of the one beside it. */
function shareNoun(sum: Sum, other: Sum | undefined): Sum {
  return other?.coins && !sum.codes && !sum.coins ? { ...sum, coins: other.coins, codes: other.codes } : sum;
}

/** Units with their coins. */
interface Sum {
  readonly inWords: boolean;
  readonly units: readonly Decimal[];
  readonly codes: ReadonlySet<string> | undefined;
  readonly coins?: Quantity;
}

/** Gives each number of coins to the units in front of it; undefined where one belongs nowhere. */
function addCoins(quantities: readonly Quantity[], currency: string | undefined): readonly Sum[] | undefined {
  const sums: Sum[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const { inWords, values, nouns } = quantity;
    const last = sums.at(-1);
    const coin = nouns.find(({ role }) => role === "coin");
    const meant = currency !== undefined && coin?.codes.has(currency);
    // A dirham may be a unit of the Emirates or a coin of Qatar: the currency of the schedule decides.
    const unit = nouns.find(({ role, codes }) => role === "unit" && !(meant && !codes.has(currency)));
    const isCoin = quantity.hundredths || (coin !== undefined && (unit === undefined || fits(coin.codes, last?.codes)));
    if (isCoin && last && !last.coins) {
      sums[sums.length - 1] = { ...last, codes: narrow(last.codes, coin?.codes), coins: quantity };
    } else if (isCoin && coin && !unit && !last) {
      sums.push({ inWords, units: [zero], codes: coin.codes, coins: quantity });
    } else if (unit || (nouns.length === 0 && (inWords || index === 0))) {
      // A bare number behind the units may be coins without their name, so only the first may be an amount.
      sums.push({ inWords, units: values, codes: unit?.codes });
    } else return undefined;
  }
  return sums;
}

function fits(codes: ReadonlySet<string>, others: ReadonlySet<string> | undefined): boolean {
  return others !== undefined && [...codes].some((code) => others.has(code));
}

/** The currencies that units and coins have in common; those of the units where they have none. */
function narrow(
  codes: ReadonlySet<string> | undefined,
  coins: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (!codes || !coins) return codes ?? coins;
  return fits(coins, codes) ? new Set([...codes].filter((code) => coins.has(code))) : codes;
}

/** What a sum may come to; nothing where its coins do not fit its units. */
function valuesOf({ units, coins, codes }: Sum, currency: string | undefined): readonly Decimal[] {
  if (!coins) return units;
  const digits = coins.hundredths ? 2 : coinDigits(codes, currency);
  if (digits === undefined) return [];
  return units.flatMap((unit) =>
    coins.values.flatMap((coin) => {
      const fitting = unit.mod(1).eq(0) && coin.mod(1).eq(0) && coin.lt(10 ** digits);
      return fitting ? [unit.plus(coin.div(10 ** digits))] : [];
    }),
  );
}

/** Decimals of the currency that is meant; undefined where several are possible and differ in it. */
function coinDigits(codes: ReadonlySet<string> | undefined, currency: string | undefined): number | undefined {
  if (!codes || (currency !== undefined && codes.has(currency))) return currencyDigits(currency);
  const digits = new Set([...codes].map(currencyDigits));
  return digits.size === 1 ? [...digits][0] : undefined;
}
