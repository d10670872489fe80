import type { ImportNote } from "../import-result.ts";
import { isRecord, type JsonRecord, textOf, valueAt } from "../json/read-json.ts";
import type { TenderReading } from "../tender/tender-reading.ts";

/** The lots that a bid is for. */
export interface BidLots {
  /** Short ids in the order of the tender; undefined where the bid names no lot, which means all. */
  readonly ids: readonly string[] | undefined;
  /** What the bid says of single lots, such as their prices. */
  readonly values: readonly { readonly id: string; readonly record: JsonRecord }[];
}

/** Reads `lotValues` (Prozorro) and `relatedLots` (OCDS). Lots that are not there any more are named in a note. */
export function readBidLots(bid: JsonRecord, tender: TenderReading, note: (note: ImportNote) => void): BidLots {
  const values: { id: string; record: JsonRecord }[] = [];
  const chosen = new Set<string>();
  const unknown: string[] = [];
  const take = (foreignId: string | undefined, record: JsonRecord | undefined): void => {
    const id = tender.lots.lotOf(foreignId);
    if (id === undefined) unknown.push(foreignId ?? "—");
    else if (record && !chosen.has(id)) values.push({ id, record });
    if (id !== undefined) chosen.add(id);
  };
  for (const entry of listAt(bid, "lotValues")) if (isRecord(entry)) take(textOf(entry.relatedLot), entry);
  for (const entry of listAt(bid, "relatedLots")) take(isRecord(entry) ? textOf(entry.id) : textOf(entry), undefined);
  if (unknown.length > 0) {
    note({ key: "note.bid-unknown-lots", params: { lots: unknown.slice(0, 10).join(", "), count: unknown.length } });
  }
  const ids = tender.lots.lots.map(({ id }) => id).filter((id) => chosen.has(id));
  return { ids: ids.length === 0 ? undefined : ids, values };
}

function listAt(bid: JsonRecord, key: string): readonly unknown[] {
  const list = valueAt(bid, key);
  return Array.isArray(list) ? list : [];
}
