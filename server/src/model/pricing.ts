import type { Draft } from "../schema/draft.ts";
import type { FileOfKind } from "../schema/generated/types.ts";
import { currencyDigits } from "./currency-digits.ts";
import { type Decimal, parseDecimal, roundMoney, sumOfKnown } from "./decimal.ts";
import type { PriceLineData, TenderItemData } from "./entities.ts";

/** One line of the price schedule with its arithmetic done. */
export interface PriceLine {
  readonly data: PriceLineData;
  /** Its own lot, else the lot of the tender's item that it prices. */
  readonly lot: string | undefined;
  /** Quantity times unit price, rounded half away from zero to the coins of the currency; undefined where one is missing. */
  readonly computed: Decimal | undefined;
  /** The total as written. */
  readonly stated: Decimal | undefined;
}

/** The price schedule of a bid, all amounts in the schedule's currency. */
export interface PriceSchedule {
  readonly currency: string | undefined;
  /** Decimals of its amounts, by the currency. */
  readonly digits: number;
  readonly lines: readonly PriceLine[];
  /** Sum of the lines of the lots bid for, on the lines' own VAT basis; undefined while one cannot be computed. */
  readonly total: Decimal | undefined;
  /** The total as written. */
  readonly stated: Decimal | undefined;
  /** VAT contained in the total or to be added to it, rounded to coins; undefined without a rate. */
  readonly vat: Decimal | undefined;
  readonly totalWithVat: Decimal | undefined;
  readonly totalWithoutVat: Decimal | undefined;
  /** Sum of the lines of one lot, on the lines' own VAT basis. */
  lotTotal(lot: string): Decimal | undefined;
}

/**
 * Does the arithmetic of a price schedule. A line counts with its computed total; where that is missing, with the written one.
 *
 * @param tenderItems The tender's items, by which a line without a lot of its own finds one.
 * @param concernsLot Tells whether a lot is bid for; lines of others stay out of the total.
 */
export function readPricing(
  data: Draft<FileOfKind["pricing"]>,
  tenderItems: readonly TenderItemData[] = [],
  concernsLot: (lot: string | undefined) => boolean = () => true,
): PriceSchedule {
  const digits = currencyDigits(data.currency);
  const lots = new Map(tenderItems.map((item) => [item.id?.normalize("NFC"), item.lot]));
  const lines = (data.items ?? []).map((item): PriceLine => {
    const quantity = parseDecimal(item.quantity);
    const unitPrice = parseDecimal(item.unitPrice);
    const computed = quantity && unitPrice ? roundMoney(quantity.times(unitPrice), digits) : undefined;
    const lot = item.lot ?? (item.item === undefined ? undefined : lots.get(item.item.normalize("NFC")));
    return { data: item, lot, computed, stated: parseDecimal(item.total) };
  });
  const total = totalOfLines(lines.filter((line) => concernsLot(line.lot)));
  const rate = parseDecimal(data.vat?.rate);
  const included = data.vat?.included === true;
  const vat =
    total && rate
      ? roundMoney(included ? total.times(rate).div(rate.plus(100)) : total.times(rate).div(100), digits)
      : undefined;
  return {
    currency: data.currency,
    digits,
    lines,
    total,
    stated: parseDecimal(data.total),
    vat,
    totalWithVat: included || !vat ? total : total?.plus(vat),
    totalWithoutVat: included && vat ? total?.minus(vat) : total,
    lotTotal: (lot) => totalOfLines(lines.filter((line) => line.lot?.normalize("NFC") === lot.normalize("NFC"))),
  };
}

/** What lines add up to, each with its computed amount, else with the written one; undefined where one has neither. */
export function totalOfLines(lines: readonly PriceLine[]): Decimal | undefined {
  return sumOfKnown(lines.map((line) => line.computed ?? line.stated));
}
