import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, parseDecimal, sum } from "../../../model/decimal.ts";
import type { LotData } from "../../../model/entities.ts";
import { type Place, placeOf } from "../../../schema/place.ts";

/** The highest price that the tender accepts. */
export interface PriceLimit {
  readonly amount: Decimal;
  readonly currency: string;
  /** Where the tender says so; several places where the limits of lots are added up. */
  readonly at: readonly Place[];
}

/**
 * The price limit of one lot, or of all that is bid for: the tender's own, or, where only some lots are bid for or the
 * tender gives none, the sum of the lots' limits. Undefined where it cannot be told for certain.
 */
export function priceLimit(bid: BidModel, lotId?: string): PriceLimit | undefined {
  const all = bid.tender?.data.lots ?? [];
  if (lotId !== undefined) {
    const lot = all.find((candidate) => candidate.id?.normalize("NFC") === lotId.normalize("NFC"));
    return lot && limitOfLot(bid, lot);
  }
  const chosen = all.filter((lot) => lot.id !== undefined && bid.concernsLot(lot.id));
  const whole = chosen.length === all.length ? limitOfTender(bid) : undefined;
  return whole ?? addUp(chosen.map((lot) => limitOfLot(bid, lot)));
}

/** The currency that is meant by an amount without one: the tender's, else that of the price schedule. */
export function usualCurrency(bid: BidModel): string | undefined {
  return bid.tender?.data.price?.ceiling?.currency ?? bid.prices?.currency;
}

/** The limit of the tender as a whole. */
export function limitOfTender(bid: BidModel): PriceLimit | undefined {
  const ceiling = bid.tender?.data.price?.ceiling;
  const amount = parseDecimal(ceiling?.amount);
  if (!ceiling || !amount || ceiling.currency === undefined) return undefined;
  return { amount, currency: ceiling.currency, at: [placeOf(ceiling, "amount")] };
}

/** The limit of a lot; one without a currency is in the usual one. */
export function limitOfLot(bid: BidModel, lot: LotData): PriceLimit | undefined {
  const { ceiling } = lot;
  if (ceiling === undefined) return undefined;
  const bare = typeof ceiling === "string";
  const amount = parseDecimal(bare ? ceiling : ceiling.amount);
  const currency = (bare ? undefined : ceiling.currency) ?? usualCurrency(bid);
  if (!amount || currency === undefined) return undefined;
  return { amount, currency, at: [bare ? placeOf(lot, "ceiling") : placeOf(ceiling, "amount")] };
}

function addUp(limits: readonly (PriceLimit | undefined)[]): PriceLimit | undefined {
  const known = limits.filter((limit) => limit !== undefined);
  const currency = known[0]?.currency;
  if (currency === undefined || known.length < limits.length) return undefined;
  if (known.some((limit) => limit.currency !== currency)) return undefined;
  return { amount: sum(known.map((limit) => limit.amount)), currency, at: known.flatMap((limit) => limit.at) };
}
