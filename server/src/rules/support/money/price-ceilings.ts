import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, parseDecimal, sum } from "../../../model/decimal.ts";
import type { LotData } from "../../../model/entities.ts";
import { type Place, placeOf, placeOfKey } from "../../../schema/place.ts";
import { concernedLines, linesOfLot, totalOf } from "./price-amounts.ts";
import { limitOfLot, limitOfTender, type PriceLimit } from "./price-limit.ts";
import { onTenderBasis } from "./vat-basis.ts";

/** A limit of the tender that can be compared with the bid: in the currency of the price schedule. */
export interface Ceiling {
  readonly amount: Decimal;
  readonly at: Place;
}

/** What the bid or one lot of it costs beside what it may cost, both on the VAT basis of the tender. */
export interface PriceAndCeiling {
  /** Of the whole, `lots` where its limit is the sum of those of the lots bid for. */
  readonly of: "total" | "lots" | "lot";
  /** Id of the lot; empty for the whole. */
  readonly lot: string;
  /** Of a written and a computed total the larger one. */
  readonly amount: Decimal;
  readonly limit: Decimal;
  readonly ceilings: readonly Ceiling[];
  /** Where the price stands. */
  readonly at: Place;
}

/** The lots bid for that have a limit and a price, in the order of the tender. */
export function* lotPrices(bid: BidModel): Generator<PriceAndCeiling> {
  const { prices, pricing } = bid;
  if (!prices || !pricing) return;
  for (const lot of lotsBidFor(bid)) {
    const ceiling = ceilingOfLot(bid, lot);
    const id = lot.id?.normalize("NFC");
    if (!ceiling || id === undefined) continue;
    const entry = pricing.data.lots?.find((candidate) => candidate.id?.normalize("NFC") === id);
    const amount = onTenderBasis(bid, larger(parseDecimal(entry?.total), totalOf(linesOfLot(bid, id))));
    const at = entry?.total === undefined ? placeOfKey(pricing.data, "items") : placeOf(entry, "total");
    if (amount) yield { of: "lot", lot: id, amount, limit: ceiling.amount, ceilings: [ceiling], at };
  }
}

/** The whole bid; undefined where it has no limit or no price. */
export function wholePrice(bid: BidModel): PriceAndCeiling | undefined {
  const { prices, pricing } = bid;
  if (!prices || !pricing) return undefined;
  const { ceilings, of } = ceilingsOfWhole(bid);
  const amount = onTenderBasis(bid, larger(prices.stated, totalOf(concernedLines(bid))));
  const at = pricing.data.total === undefined ? placeOfKey(pricing.data, "items") : placeOf(pricing.data, "total");
  const limit = sum(ceilings.map((ceiling) => ceiling.amount));
  return amount && ceilings.length > 0 ? { of, lot: "", amount, limit, ceilings, at } : undefined;
}

/** The limit for the lots bid for: their own limits where only some lots are bid for, else that of the tender. */
function ceilingsOfWhole(bid: BidModel): { readonly ceilings: readonly Ceiling[]; readonly of: "total" | "lots" } {
  const lots = lotsBidFor(bid);
  const ofLots = lots.map((lot) => ceilingOfLot(bid, lot));
  const known = ofLots.filter((ceiling) => ceiling !== undefined);
  const complete = lots.length > 0 && known.length === lots.length;
  const whole = ceilingOfTender(bid);
  const partial = lots.length < (bid.tender?.data.lots ?? []).length;
  if (complete && (partial || !whole)) return { ceilings: known, of: "lots" };
  return { ceilings: whole ? [whole] : [], of: "total" };
}

/** The lots of the tender that are bid for, all of them where the bid names none. */
export function lotsBidFor(bid: BidModel): readonly LotData[] {
  return (bid.tender?.data.lots ?? []).filter((lot) => lot.id !== undefined && bid.concernsLot(lot.id));
}

function ceilingOfTender(bid: BidModel): Ceiling | undefined {
  return comparable(bid, limitOfTender(bid));
}

function ceilingOfLot(bid: BidModel, lot: LotData): Ceiling | undefined {
  return comparable(bid, limitOfLot(bid, lot));
}

/** Amounts in another currency than that of the price schedule cannot be compared. */
function comparable(bid: BidModel, limit: PriceLimit | undefined): Ceiling | undefined {
  const [at] = limit?.at ?? [];
  return limit && at && limit.currency === bid.prices?.currency ? { amount: limit.amount, at } : undefined;
}

function larger(a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined {
  return a && b ? (a.gt(b) ? a : b) : (a ?? b);
}
