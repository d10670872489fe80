import { type JsonRecord, lineAt, recordsAt, textAt } from "../json/read-json.ts";

/** A lot or an item with the short id that people will type. */
export interface Numbered {
  /** `L1`, `I3`: the place in the tender, so that it stays the same when another one is cancelled. */
  readonly id: string;
  /** The buyer's own id. */
  readonly foreignId: string | undefined;
  readonly record: JsonRecord;
}

/** An item, and the short id of its lot. */
export interface NumberedItem extends Numbered {
  readonly lot: string | undefined;
}

/** The lots and items of a tender that can still be bid for, and which of the buyer's ids mean which. */
export interface LotTable {
  readonly lots: readonly Numbered[];
  readonly items: readonly NumberedItem[];
  /** Ids of the lots that the buyer has cancelled. */
  readonly cancelled: readonly string[];
  /** Tells whether this is the buyer's id of a lot that is cancelled, or of an item of such a lot. */
  isGone(foreignId: string): boolean;
  /** The short id of a lot by the buyer's. */
  lotOf(foreignId: string | undefined): string | undefined;
  /** An item by the buyer's id; of two with one id the first. */
  itemOf(foreignId: string | undefined): NumberedItem | undefined;
}

/** Which lot and item something concerns; both undefined: the whole tender. */
export interface Located {
  readonly lot?: string;
  readonly item?: string;
}

/**
 * Reads `lots` and `items` and gives them their ids.
 *
 * @param goneStates The states of a lot that nobody can bid for any more.
 */
export function readLots(tender: JsonRecord, goneStates: ReadonlySet<string>): LotTable {
  const allLots = numberRecords(recordsAt(tender, "lots"), "L");
  const isCancelled = ({ record }: Numbered): boolean => goneStates.has(lineAt(record, "status") ?? "");
  const cancelled = allLots.filter(isCancelled);
  const lots = allLots.filter((lot) => !isCancelled(lot));
  const lotIds = new Map<string, string>();
  for (const { id, foreignId } of lots)
    if (foreignId !== undefined && !lotIds.has(foreignId)) lotIds.set(foreignId, id);
  const gone = new Set(cancelled.flatMap(({ foreignId }) => foreignId ?? []).filter((id) => !lotIds.has(id)));
  const goneItems = new Set<string>();
  const items = numberRecords(recordsAt(tender, "items"), "I").flatMap((item): NumberedItem[] => {
    const related = textAt(item.record, "relatedLot");
    if (related === undefined || !gone.has(related)) {
      return [{ ...item, lot: related === undefined ? undefined : lotIds.get(related) }];
    }
    if (item.foreignId !== undefined) goneItems.add(item.foreignId);
    return [];
  });
  const itemsByForeignId = new Map<string, NumberedItem>();
  for (const item of items) {
    if (item.foreignId !== undefined && !itemsByForeignId.has(item.foreignId))
      itemsByForeignId.set(item.foreignId, item);
  }
  return {
    lots,
    items,
    cancelled: cancelled.map(({ id }) => id),
    isGone: (foreignId) => gone.has(foreignId) || (goneItems.has(foreignId) && !itemsByForeignId.has(foreignId)),
    lotOf: (foreignId) => lotIds.get(foreignId ?? ""),
    itemOf: (foreignId) => itemsByForeignId.get(foreignId ?? ""),
  };
}

/** What something concerns that concerns this item. */
export function placeOfItem(item: NumberedItem): Located {
  return { ...(item.lot === undefined ? {} : { lot: item.lot }), item: item.id };
}

function numberRecords(records: readonly JsonRecord[], letter: string): readonly Numbered[] {
  return records.map((record, index) => ({ id: `${letter}${index + 1}`, foreignId: textAt(record, "id"), record }));
}
