import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, formatAmount, parseDecimal, sum } from "../../../model/decimal.ts";
import type { LotData } from "../../../model/entities.ts";
import { type Place, placeOf, placeOfKey } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { concernedLines, totalOf } from "../../support/price-amounts.ts";
import { onTenderBasis } from "../../support/vat-basis.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** A limit of the tender that can be compared with the bid: in the currency of the price schedule. */
interface Ceiling {
  readonly amount: Decimal;
  readonly at: Place;
}

/** The bid costs more than the tender allows, in all or for one lot. */
export default defineRule({
  id: "price/above-ceiling",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const lotProblems = [...checkLots(bid)];
    yield* lotProblems;
    // A lot above its limit pushes the whole above its own; one cause is told once.
    if (lotProblems.length === 0) yield* checkWhole(bid);
  },
});

function* checkLots(bid: BidModel): Generator<Problem> {
  const { prices, pricing } = bid;
  if (!prices || !pricing) return;
  for (const lot of lotsBidFor(bid)) {
    const ceiling = ceilingOfLot(bid, lot);
    const id = lot.id?.normalize("NFC");
    if (!ceiling || id === undefined) continue;
    const entry = pricing.data.lots?.find((candidate) => candidate.id?.normalize("NFC") === id);
    const lines = prices.lines.filter((line) => line.lot?.normalize("NFC") === id);
    const amount = onTenderBasis(bid, larger(parseDecimal(entry?.total), totalOf(lines)));
    const at = entry?.total === undefined ? placeOfKey(pricing.data, "items") : placeOf(entry, "total");
    if (amount?.gt(ceiling.amount)) yield describe(bid, "lot", amount, [ceiling], at, id);
  }
}

function* checkWhole(bid: BidModel): Generator<Problem> {
  const { prices, pricing } = bid;
  if (!prices || !pricing) return;
  const { ceilings, message } = ceilingsOfWhole(bid);
  if (ceilings.length === 0) return;
  const amount = onTenderBasis(bid, larger(prices.stated, totalOf(concernedLines(bid))));
  const at = pricing.data.total === undefined ? placeOfKey(pricing.data, "items") : placeOf(pricing.data, "total");
  if (amount?.gt(sum(ceilings.map((ceiling) => ceiling.amount)))) yield describe(bid, message, amount, ceilings, at);
}

/** The limit for the lots bid for: their own limits where only some lots are bid for, else that of the tender. */
function ceilingsOfWhole(bid: BidModel): { readonly ceilings: readonly Ceiling[]; readonly message: "total" | "lots" } {
  const lots = lotsBidFor(bid);
  const ofLots = lots.map((lot) => ceilingOfLot(bid, lot));
  const known = ofLots.filter((ceiling) => ceiling !== undefined);
  const complete = lots.length > 0 && known.length === lots.length;
  const whole = ceilingOfTender(bid);
  const partial = lots.length < (bid.tender?.data.lots ?? []).length;
  if (complete && (partial || !whole)) return { ceilings: known, message: "lots" };
  return { ceilings: whole ? [whole] : [], message: "total" };
}

function describe(
  bid: BidModel,
  message: "total" | "lots" | "lot",
  amount: Decimal,
  ceilings: readonly Ceiling[],
  at: Place,
  lot = "",
): Problem {
  const limit = sum(ceilings.map((ceiling) => ceiling.amount));
  return {
    at,
    message,
    params: {
      lot,
      amount: formatAmount(amount),
      ceiling: formatAmount(limit),
      excess: formatAmount(amount.minus(limit)),
      currency: bid.prices?.currency ?? "",
      basis: bid.tender?.data.price?.vat ?? "exempt",
    },
    related: ceilings.map((ceiling) => ({ at: ceiling.at, message: "ceiling" })),
  };
}

function lotsBidFor(bid: BidModel): readonly LotData[] {
  return (bid.tender?.data.lots ?? []).filter((lot) => lot.id !== undefined && bid.concernsLot(lot.id));
}

function ceilingOfTender(bid: BidModel): Ceiling | undefined {
  const price = bid.tender?.data.price;
  const amount = parseDecimal(price?.ceiling?.amount);
  if (!price?.ceiling || !amount || price.ceiling.currency !== bid.prices?.currency) return undefined;
  return { amount, at: placeOf(price.ceiling, "amount") };
}

/** An amount without a currency is in the currency of the tender, or where that names none, of the bid. */
function ceilingOfLot(bid: BidModel, lot: LotData): Ceiling | undefined {
  const { ceiling } = lot;
  const own = bid.prices?.currency;
  if (ceiling === undefined || own === undefined) return undefined;
  const tenders = bid.tender?.data.price?.ceiling?.currency;
  const bare = typeof ceiling === "string";
  const currency = (bare ? undefined : ceiling.currency) ?? tenders ?? own;
  const amount = parseDecimal(bare ? ceiling : ceiling.amount);
  if (!amount || currency !== own) return undefined;
  return { amount, at: bare ? placeOf(lot, "ceiling") : placeOf(ceiling, "amount") };
}

function larger(a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined {
  return a && b ? (a.gt(b) ? a : b) : (a ?? b);
}
