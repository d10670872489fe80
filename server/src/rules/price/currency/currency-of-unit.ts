import { currencyMeanings, namedCurrencies } from "../../../model/amount-in-words/currency-name.ts";

const words = /[\p{L}\p{M}]+|[$€£₽₴₸₺¥﷼]/gu;
/** What may stand beside a currency in a unit of money. */
const multipliers = /^(?:тыс|тысяч|тысяча|млн|миллион|миллионов|thousand|thousands|million|ألف|آلاف|مليون)$/u;
/** A weight, one letter, or a word of everyday besides a currency. */
const ambiguous = /^(?:фунт\p{L}*|pounds?|р|к|тг|kind|ين\p{L}*|лир\p{L}*|yen|fen|cents?)$/iu;

/**
 * The currencies that a unit of measure may mean where it is one of money: `USD`, `тыс. долл. США`, `евро/мес.`,
 * `ريال لكل ساعة`. Undefined for units of anything else, also for those that only contain such a word (`EUR pallet`).
 */
export function currencyOfUnit(unit: string): ReadonlySet<string> | undefined {
  if (unit.length > 60) return undefined;
  const [money = ""] = unit.split(/\/|(?<!\p{L})(?:за|в|per|لكل|في)(?!\p{L})/u);
  const named = [...money.matchAll(words)].map(([word]) => word).filter((word) => !multipliers.test(word));
  if (named.length === 0 || named.some((word) => ambiguous.test(word))) return undefined;
  const meanings = named.map(currencyMeanings);
  return meanings.every((meaning) => meaning.length > 0) ? namedCurrencies(meanings) : undefined;
}
