import type { BidModel } from "../../../model/bid-model.ts";
import type { TenderItemData } from "../../../model/entities.ts";
import { isInOtherForm, isReadInPart } from "../references/broken-files.ts";

/**
 * The items of the tender that concern the bid and have no line in its price schedule; none where a line leads to no
 * item, or names a lot that there is not, as it may be meant for one that seems to be left out,
 * and where a line names no item, as it may hold the price of several.
 */
export function unpricedItems(bid: BidModel): readonly TenderItemData[] {
  const { pricing, tender } = bid;
  const lines = bid.prices?.lines ?? [];
  if (!pricing || !tender || isReadInPart(pricing) || isInOtherForm(pricing.data, "items")) return [];
  const priced = new Set(lines.map(({ data }) => data.item?.normalize("NFC")));
  const items = tender.data.items ?? [];
  const known = new Set(items.map(({ id }) => id?.normalize("NFC")));
  const concerned = lines.filter(({ lot }) => bid.concernsLot(lot));
  if (concerned.length === 0 || priced.has(undefined) || [...priced].some((item) => !known.has(item))) return [];
  return items.filter(({ id, lot }) => id !== undefined && bid.concernsLot(lot) && !priced.has(id.normalize("NFC")));
}
