import type { PriceTerms, Security } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { booleanAt, type JsonRecord, recordsAt } from "../json/read-json.ts";
import type { LotTable } from "../tender/lots.ts";
import { currencyAt, moneyAt } from "../tender/money.ts";

/** What Prozorro takes where a tender does not say. */
const defaultCurrency = "UAH";

/** The price limit of a tender, and its treatment of VAT. */
export interface PriceReading {
  readonly price: PriceTerms;
  /** The currency of the tender, also where there is no limit. */
  readonly currency: string;
}

/** Reads `value`: the expected value of the purchase is the ceiling. A contract for energy savings has none. */
export function readPrice(tender: JsonRecord, note: (note: ImportNote) => void): PriceReading {
  const ceiling = moneyAt(tender, "value", defaultCurrency);
  const vat =
    booleanAt(tender, "value", "valueAddedTaxIncluded") ??
    booleanAt(recordsAt(tender, "lots")[0], "value", "valueAddedTaxIncluded") ??
    booleanAt(tender, "minValue", "valueAddedTaxIncluded");
  if (vat === undefined) note({ key: "note.vat" });
  if (!ceiling) note({ key: "note.no-ceiling" });
  const currency =
    ceiling?.currency ?? currencyAt(tender, "minValue") ?? currencyAt(recordsAt(tender, "lots")[0], "value");
  return {
    price: { ...(ceiling ? { ceiling } : {}), vat: vat === false ? "excluded" : "included" },
    currency: currency ?? defaultCurrency,
  };
}

/** Reads `guarantee`: security for the bid. That of a tender with lots is the sum of theirs. */
export function readSecurity(tender: JsonRecord, lots: LotTable, currency: string): Security | undefined {
  const whole = moneyAt(tender, "guarantee", defaultCurrency);
  const single = lots.lots.length === 1 ? moneyAt(lots.lots[0]?.record, "guarantee", defaultCurrency) : undefined;
  const money = [whole, single].find((one) => one !== undefined && Number(one.amount) > 0);
  if (!money) return undefined;
  return { bid: { amount: money.amount, ...(money.currency === currency ? {} : { currency: money.currency }) } };
}

/** The security that one lot asks for, as people write it; undefined where it asks for none. */
export function readLotSecurity(lot: JsonRecord): string | undefined {
  const money = moneyAt(lot, "guarantee", defaultCurrency);
  return money && Number(money.amount) > 0 ? `${money.amount} ${money.currency}` : undefined;
}
