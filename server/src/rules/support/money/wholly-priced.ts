import type { BidModel } from "../../../model/bid-model.ts";

/**
 * Tells whether the price schedule prices all that the tender buys, as far as can be told: every item, where its lines
 * name items, and every lot bid for, where they name lots. A schedule that is still being written has no price yet.
 *
 * @param lot Id of a lot, in NFC; the whole bid where it is left out.
 */
export function isWhollyPriced(bid: BidModel, lot?: string): boolean {
  const lines = bid.prices?.lines ?? [];
  const inScope = (other: string | undefined): boolean =>
    lot === undefined ? bid.concernsLot(other) : other?.normalize("NFC") === lot;
  const pricedItems = new Set(lines.map((line) => line.data.item?.normalize("NFC")));
  const pricedLots = new Set(lines.map((line) => line.lot?.normalize("NFC")));
  const items = (bid.tender?.data.items ?? []).filter((item) => inScope(item.lot));
  const lots = (bid.tender?.data.lots ?? []).filter((other) => other.id !== undefined && inScope(other.id));
  const namesItems = [...pricedItems].some((item) => item !== undefined);
  const namesLots = [...pricedLots].some((other) => other !== undefined);
  return (
    lines.length > 0 &&
    (!namesItems || items.every((item) => pricedItems.has(item.id?.normalize("NFC")))) &&
    (!namesLots || lots.every((other) => pricedLots.has(other.id?.normalize("NFC"))))
  );
}
