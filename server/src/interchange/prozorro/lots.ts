import { type JsonRecord, lineAt, recordsAt, textAt } from "../json/read-json.ts";

/** A lot or an item with the short id that people will type. */
export interface Numbered {
  /** `L1`, `I3`: the place in the tender, so that it stays the same when another one is cancelled. */
  readonly id: string;
  /** Prozorro's own id. */
  readonly foreignId: string | undefined;
  readonly record: JsonRecord;
}

/** The lots and items of a tender that can still be bid for, and which of Prozorro's ids mean which. */
export interface LotTable {
  readonly lots: readonly Numbered[];
  readonly items: readonly (Numbered & { readonly lot: string | undefined })[];
  /** Ids of the lots that the buyer has cancelled. */
  readonly cancelled: readonly string[];
  /** What a criterion of a lot or an item concerns: undefined where nothing is left of it. */
  locate(relatesTo: string | undefined, relatedItem: string | undefined): Located | undefined;
}

/** Which lot and item something concerns; both undefined: the whole tender. */
export interface Located {
  readonly lot?: string;
  readonly item?: string;
}

/** Reads lots and items and gives them their ids. */
export function readLots(tender: JsonRecord): LotTable {
  const allLots = numberRecords(recordsAt(tender, "lots"), "L");
  const cancelledLots = allLots.filter(({ record }) => lineAt(record, "status") === "cancelled");
  const lots = allLots.filter((lot) => !cancelledLots.includes(lot));
  const lotIds = idsOf(lots);
  const gone = idsOf(cancelledLots);
  const items = numberRecords(recordsAt(tender, "items"), "I").flatMap((item) => {
    const related = textAt(item.record, "relatedLot");
    if (related !== undefined && gone.has(related)) return [];
    return [{ ...item, lot: related === undefined ? undefined : lotIds.get(related) }];
  });
  const itemsByForeignId = new Map(items.map((item) => [item.foreignId, item]));
  return {
    lots,
    items,
    cancelled: cancelledLots.map(({ id }) => id),
    locate(relatesTo, relatedItem) {
      if (relatesTo === "lot") {
        const lot = lotIds.get(relatedItem ?? "");
        return lot === undefined ? undefined : { lot };
      }
      if (relatesTo !== "item") return {};
      const item = relatedItem === undefined ? undefined : itemsByForeignId.get(relatedItem);
      return item && { ...(item.lot === undefined ? {} : { lot: item.lot }), item: item.id };
    },
  };
}

function idsOf(list: readonly Numbered[]): ReadonlyMap<string, string> {
  return new Map(list.flatMap(({ id, foreignId }) => (foreignId === undefined ? [] : [[foreignId, id] as const])));
}

function numberRecords(records: readonly JsonRecord[], letter: string): readonly Numbered[] {
  return records.map((record, index) => ({ id: `${letter}${index + 1}`, foreignId: textAt(record, "id"), record }));
}
