import Big from "big.js";
import { roundMoney } from "../../model/decimal.ts";
import type { PriceLine, TenderItem } from "../../schema/generated/types.ts";
import { booleanAt, decimalAt, type JsonRecord, lineAt, recordsAt, textAt } from "../json/read-json.ts";
import { countOf, unitCode } from "../tender/items.ts";
import { word } from "../tender/language.ts";
import type { NumberedItem } from "../tender/lots.ts";
import { currencyAt } from "../tender/money.ts";
import type { TenderReading } from "../tender/tender-reading.ts";
import type { WithForeignKeys } from "./bid-reading.ts";

/** The lines of a bid's price schedule. */
export interface LinesReading {
  readonly lines: readonly WithForeignKeys<PriceLine>[];
  /** Lines without a price, and items of the tender that the bid does not name. */
  readonly unpriced: readonly Readonly<Record<string, unknown>>[];
  /** Sum of the lines with a price, each rounded to hundredths; undefined where there are none. */
  readonly sum: Big | undefined;
  /** Whether the bid names items without a price. */
  readonly hasGap: boolean;
  /** Currencies of the unit prices. */
  readonly currencies: ReadonlySet<string>;
  /** Titles of priced items that the tender does not have. */
  readonly unknown: readonly string[];
  /** Whether the unit prices hold VAT, where the first says so. */
  readonly holdVat: boolean | undefined;
}

/**
 * Reads the `items` of a bid, whose `unit.value` is the price of one.
 *
 * @param concerns Tells whether something of a lot is bid for.
 */
export function readPriceLines(
  bid: JsonRecord,
  tender: TenderReading,
  concerns: (lot: string | undefined) => boolean,
): LinesReading {
  const lines: WithForeignKeys<PriceLine>[] = [];
  const unpriced: Readonly<Record<string, unknown>>[] = [];
  const unknown: string[] = [];
  const currencies = new Set<string>();
  const named = new Set<string>();
  let sum = new Big(0);
  const asked = new Map(tender.data.items?.map((item) => [item.id, item]));
  const records = recordsAt(bid, "items");
  for (const record of records) {
    const foreignId = textAt(record, "id");
    const item = tender.lots.itemOf(foreignId);
    if (item) named.add(item.id);
    const { unitPrice, ...line } = readLine(record, item, item && asked.get(item.id), tender);
    if (unitPrice === undefined) {
      unpriced.push({ ...line, unitPrice: null });
      continue;
    }
    if (!item) unknown.push(line.title);
    const key = item || foreignId === undefined ? {} : { [`x-${tender.standard}-id`]: foreignId };
    lines.push({ ...line, unitPrice, ...key });
    sum = sum.plus(roundMoney(new Big(line.quantity).times(unitPrice)));
    const currency = currencyAt(record, "unit", "value");
    if (currency !== undefined) currencies.add(currency);
  }
  const hasGap = unpriced.length > 0;
  for (const item of tender.data.items ?? []) {
    if (named.has(item.id) || !concerns(item.lot)) continue;
    const { id, ...rest } = item;
    unpriced.push({ item: id, ...rest, unitPrice: null });
  }
  return {
    lines,
    unpriced,
    sum: lines.length === 0 ? undefined : sum,
    hasGap,
    currencies,
    unknown,
    holdVat: booleanAt(records[0], "unit", "value", "valueAddedTaxIncluded"),
  };
}

/** A line as far as the bid tells; what it leaves out is taken from the tender. */
function readLine(
  record: JsonRecord,
  item: NumberedItem | undefined,
  asked: TenderItem | undefined,
  tender: TenderReading,
) {
  const lot = item?.lot ?? tender.lots.lotOf(textAt(record, "relatedLot"));
  return {
    ...(item === undefined ? {} : { item: item.id }),
    ...(lot === undefined ? {} : { lot }),
    title: lineAt(record, "description") ?? asked?.title ?? word("untitled", tender.data.language),
    quantity: countOf(record) ?? asked?.quantity ?? "1",
    unit: lineAt(record, "unit", "name") ?? unitCode(record) ?? asked?.unit ?? word("unit", tender.data.language),
    unitPrice: decimalAt(record, "unit", "value", "amount"),
  };
}
