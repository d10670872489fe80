/**
 * Currencies whose smallest coin is no hundredth, by ISO 4217. `Intl` is not asked: it follows what shops do and knows
 * no decimals for dinars and pounds that have them by the standard, and its answers change from version to version.
 */
const unusual: ReadonlyMap<string, number> = new Map([
  ..."BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" ").map((code) => [code, 0] as const),
  ..."BHD IQD JOD KWD LYD OMR TND".split(" ").map((code) => [code, 3] as const),
  ..."CLF UYW".split(" ").map((code) => [code, 4] as const),
]);

/**
 * How many decimals an amount of this currency has: 2 for roubles, 3 for Kuwaiti dinars, none for yen.
 *
 * @param currency Three capital letters; 2 for one that nobody knows, and where none is named.
 */
export function currencyDigits(currency: string | undefined): number {
  return unusual.get(currency ?? "") ?? 2;
}
