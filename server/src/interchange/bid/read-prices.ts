import Big from "big.js";
import { sumOfKnown } from "../../model/decimal.ts";
import type { LotTotal } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { booleanAt, decimalAt, type JsonRecord, textAt } from "../json/read-json.ts";
import { currencyAt } from "../tender/money.ts";
import { RemarkBook } from "../tender/remark-book.ts";
import type { TenderReading } from "../tender/tender-reading.ts";
import type { PriceReading, WithForeignKeys } from "./bid-reading.ts";
import type { BidLots } from "./read-bid-lots.ts";
import { type LinesReading, readPriceLines } from "./read-price-lines.ts";
import { judgeVat } from "./vat.ts";

/**
 * Reads the prices of a bid: the lines from `items`, the totals from `value` and `lotValues`. The totals stand as the
 * bid states them, so that the check can compare them with their lines.
 */
export function readPrices(
  bid: JsonRecord,
  lots: BidLots,
  tender: TenderReading,
  note: (note: ImportNote) => void,
): PriceReading {
  const concerns = (lot: string | undefined): boolean => !lots.ids || lot === undefined || lots.ids.includes(lot);
  const read = readPriceLines(bid, tender, concerns);
  const first = lots.values[0]?.record;
  const whole = offered(bid);
  const amounts = whole === undefined ? lots.values.map(({ record }) => offered(record)) : [whole];
  const value = sumOfKnown(amounts.map((amount) => (amount === undefined ? undefined : new Big(amount))));
  const currency = currencyAt(bid, "value") ?? currencyAt(first, "value") ?? [...read.currencies][0];
  const foreign = [...read.currencies].filter((one) => one !== currency);
  const isWhole = !read.hasGap || (value !== undefined && read.sum?.eq(value) === true);
  const lines = foreign.length > 0 || !isWhole ? undefined : read.sum;
  const { vat, remark, totals } = judgeVat(
    { holdsVat: flagOf(bid) ?? flagOf(first) ?? read.holdVat, lines, value },
    tender,
  );
  tellOddities(read, foreign, note);
  if (totals === "unclear") {
    note({ key: "note.bid-net-lines", params: { lines: lines?.toFixed() ?? "", value: value?.toFixed() ?? "" } });
  }
  const prefix = `x-${tender.standard}` as const;
  const book = new RemarkBook();
  const lotTotals = readLotTotals(lots, prefix, book);
  const common = { currency, vat, vatRemark: remark, lines: read.lines, unpriced: read.unpriced, remarks: book };
  const isComparable = totals === "same basis" && foreign.length === 0;
  if (isComparable && (isWhole || read.lines.length === 0)) {
    book.putBehind("total", auctionRemark(bid, whole));
    return { ...common, lots: lotTotals, total: whole, keys: {} };
  }
  book.putAbove(`${prefix}-value`, { key: "comment.value-apart" });
  const keys = {
    [`${prefix}-value`]: whole ?? value?.toFixed(),
    [`${prefix}-lots`]: lotTotals.length === 0 ? undefined : lotTotals,
  };
  return { ...common, lots: [], total: undefined, keys };
}

/** The prices of single lots as the bid states them. */
function readLotTotals(lots: BidLots, prefix: `x-${string}`, book: RemarkBook): readonly WithForeignKeys<LotTotal>[] {
  const totals: WithForeignKeys<LotTotal>[] = [];
  for (const { id, record } of lots.values) {
    const total = offered(record);
    if (total === undefined) continue;
    book.putBehind(`lots.${totals.length}.total`, auctionRemark(record, total));
    totals.push({ id, total, [`${prefix}-subcontracting`]: textAt(record, "subcontractingDetails") });
  }
  return totals;
}

/** Tells of lines that the schedule cannot hold as they are. */
function tellOddities(read: LinesReading, foreign: readonly string[], note: (note: ImportNote) => void): void {
  if (foreign.length > 0) note({ key: "note.bid-currencies", params: { currencies: foreign.join(", ") } });
  const { unknown } = read;
  if (unknown.length > 0) {
    note({ key: "note.bid-unknown-items", params: { items: unknown.slice(0, 10).join("; "), count: unknown.length } });
  }
}

/** What was offered: where an auction lowered the price, the amount before it, as the unit prices belong to that. */
function offered(record: unknown): string | undefined {
  return decimalAt(record, "initialValue", "amount") ?? decimalAt(record, "value", "amount");
}

function auctionRemark(record: unknown, amount: string | undefined) {
  const last = decimalAt(record, "value", "amount");
  if (last === undefined || amount === undefined || new Big(last).eq(amount)) return undefined;
  return { key: "comment.after-auction", params: { amount: last } } as const;
}

function flagOf(record: unknown): boolean | undefined {
  return booleanAt(record, "value", "valueAddedTaxIncluded");
}
