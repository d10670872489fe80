import type { Draft } from "../schema/draft.ts";
import type { FileOfKind } from "../schema/generated/types.ts";
import { type Decimal, parseDecimal, roundMoney, sum } from "./decimal.ts";
import type { PriceLineData, TenderItemData } from "./entities.ts";

/** One line of the price schedule with its arithmetic done. */
export interface PriceLine {
  readonly data: PriceLineData;
  /** Its own lot, else the lot of the tender's item that it prices. */
  readonly lot: string | undefined;
  /** Quantity times unit price, rounded to hundredths half away from zero; undefined where one of them is not written. */
  readonly computed: Decimal | undefined;
  /** The total as written. */
  readonly stated: Decimal | undefined;
}

/** The price schedule of a bid, all amounts in the schedule's currency. */
export interface PriceSchedule {
  readonly currency: string | undefined;
  readonly lines: readonly PriceLine[];
  /** Sum of all lines, on the lines' own VAT basis; undefined while a line cannot be computed. */
  readonly total: Decimal | undefined;
  /** The total as written. */
  readonly stated: Decimal | undefined;
  /** VAT contained in the total or to be added to it, rounded to hundredths; undefined without a rate. */
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
 */
export function readPricing(
  data: Draft<FileOfKind["pricing"]>,
  tenderItems: readonly TenderItemData[] = [],
): PriceSchedule {
  const lots = new Map(tenderItems.map((item) => [item.id?.normalize("NFC"), item.lot]));
  const lines = (data.items ?? []).map((item): PriceLine => {
    const quantity = parseDecimal(item.quantity);
    const unitPrice = parseDecimal(item.unitPrice);
    const computed = quantity && unitPrice ? roundMoney(quantity.times(unitPrice)) : undefined;
    const lot = item.lot ?? (item.item === undefined ? undefined : lots.get(item.item.normalize("NFC")));
    return { data: item, lot, computed, stated: parseDecimal(item.total) };
  });
  const addUp = (some: readonly PriceLine[]): Decimal | undefined => {
    const amounts = some.map((line) => line.computed ?? line.stated);
    const known = amounts.filter((amount) => amount !== undefined);
    return known.length > 0 && known.length === amounts.length ? sum(known) : undefined;
  };
  const total = addUp(lines);
  const rate = parseDecimal(data.vat?.rate);
  const included = data.vat?.included === true;
  const vat =
    total && rate
      ? roundMoney(included ? total.times(rate).div(rate.plus(100)) : total.times(rate).div(100))
      : undefined;
  return {
    currency: data.currency,
    lines,
    total,
    stated: parseDecimal(data.total),
    vat,
    totalWithVat: included || !vat ? total : total?.plus(vat),
    totalWithoutVat: included && vat ? total?.minus(vat) : total,
    lotTotal: (lot) => addUp(lines.filter((line) => line.lot?.normalize("NFC") === lot.normalize("NFC"))),
  };
}
