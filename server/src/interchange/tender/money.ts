import type { AmountOrMoney, Money } from "../../schema/generated/types.ts";
import { decimalAt, type JsonRecord, lineAt } from "../json/read-json.ts";

/**
 * An amount with its currency, with the digits it is written in.
 *
 * @param fallback The currency where none is named.
 * @returns undefined where there is no amount, where it is negative, or where its currency is not known.
 */
export function moneyAt(record: unknown, key: string, fallback?: string): Money | undefined {
  const amount = decimalAt(record, key, "amount");
  const currency = currencyAt(record, key) ?? fallback;
  if (amount === undefined || amount.startsWith("-") || currency === undefined) return undefined;
  return { amount, currency };
}

/** The currency beside an amount, by its three letters. */
export function currencyAt(record: unknown, ...keys: readonly string[]): string | undefined {
  const text = lineAt(record, ...keys, "currency")?.toUpperCase();
  return text !== undefined && /^[A-Z]{3}$/.test(text) ? text : undefined;
}

/** The ceiling of a lot: an amount alone where it is in the currency of the tender. */
export function readLotCeiling(lot: JsonRecord, currency: string | undefined): AmountOrMoney | undefined {
  const money = moneyAt(lot, "value", currency);
  return money && money.currency === currency ? money.amount : money;
}
