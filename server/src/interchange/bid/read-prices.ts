import Big from "big.js";
import type { LotTotal } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { booleanAt, decimalAt, type JsonRecord, textAt } from "../json/read-json.ts";
import { currencyAt } from "../tender/money.ts";
import { RemarkBook } from "../tender/remark-book.ts";
import type { TenderReading } from "../tender/tender-reading.ts";
import type { PriceReading, WithForeignKeys } from "./bid-reading.ts";
import type { BidLots } from "./read-bid-lots.ts";
import { readPriceLines } from "./read-price-lines.ts";
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
  const whole = offered(bid);
  const ofLots = lots.values.map(({ id, record }) => ({ id, record, amount: offered(record) }));
  const amounts = ofLots.map(({ amount }) => amount);
  const sumOfLots = amounts.every((amount) => amount !== undefined) ? addUp(amounts) : undefined;
  const currency = currencyAt(bid, "value") ?? currencyAt(lots.values[0]?.record, "value") ?? [...read.currencies][0];
  const foreign = [...read.currencies].filter((one) => one !== currency);
  const holdsVat = flagOf(bid) ?? flagOf(lots.values[0]?.record) ?? read.holdVat;
  const value = whole === undefined ? sumOfLots : new Big(whole);
  const { vat, remark, totals } = judgeVat(
    { holdsVat, lines: foreign.length > 0 ? undefined : read.sum, value },
    tender,
  );
  const keepTotals = totals === "same basis" && foreign.length === 0;
  if (foreign.length > 0) note({ key: "note.bid-currencies", params: { currencies: foreign.join(", ") } });
  else if (totals === "unclear") {
    const params = { lines: read.sum?.toFixed() ?? "", value: value?.toFixed() ?? "" };
    note({ key: "note.bid-net-lines", params });
  }
  if (read.unknown.length > 0) {
    note({
      key: "note.bid-unknown-items",
      params: { items: read.unknown.slice(0, 10).join("; "), count: read.unknown.length },
    });
  }
  const prefix = `x-${tender.standard}` as const;
  const book = new RemarkBook();
  if (keepTotals) book.putBehind("total", auctionRemark(bid, whole));
  const lotTotals = ofLots.flatMap(({ id, record, amount }): WithForeignKeys<LotTotal>[] => {
    if (amount === undefined) return [];
    const key = { [`${prefix}-subcontracting`]: textAt(record, "subcontractingDetails") };
    return [{ id, total: amount, ...key }];
  });
  if (keepTotals) {
    for (const [index, { record, amount }] of ofLots.entries())
      book.putBehind(`lots.${index}.total`, auctionRemark(record, amount));
  } else book.putAbove(`${prefix}-value`, { key: "comment.value-apart" });
  return {
    currency,
    vat,
    vatRemark: remark,
    lines: read.lines,
    unpriced: read.unpriced,
    lots: keepTotals ? lotTotals : [],
    total: keepTotals ? whole : undefined,
    remarks: book,
    keys: keepTotals
      ? {}
      : {
          [`${prefix}-value`]: whole ?? sumOfLots?.toFixed(),
          [`${prefix}-lots`]: lotTotals.length === 0 ? undefined : lotTotals,
        },
  };
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

function addUp(amounts: readonly string[]): Big | undefined {
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum.plus(amount), new Big(0));
}
