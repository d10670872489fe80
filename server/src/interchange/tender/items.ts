import type { Lot, TenderItem } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { decimalAt, type JsonRecord, lineAt } from "../json/read-json.ts";
import { word } from "./language.ts";
import type { Numbered, NumberedItem } from "./lots.ts";
import { readLotCeiling } from "./money.ts";
import type { RemarkBook } from "./remark-book.ts";

/** A lot as the file holds it. */
export function lotData(lot: Numbered, currency: string | undefined, language: string): Lot {
  const ceiling = readLotCeiling(lot.record, currency);
  const title = lineAt(lot.record, "title") ?? lineAt(lot.record, "title_en") ?? lineAt(lot.record, "description");
  return { id: lot.id, title: title ?? word("untitled", language), ...(ceiling === undefined ? {} : { ceiling }) };
}

/** An item as the file holds it. One without quantity or unit counts as one, and a note says so. */
export function itemData(item: NumberedItem, language: string, note: (note: ImportNote) => void): TenderItem {
  const { record } = item;
  const quantity = countOf(record);
  const unit = lineAt(record, "unit", "name") ?? unitCode(record);
  if (quantity === undefined || unit === undefined) note({ key: "note.quantity", params: { item: item.id } });
  const title = lineAt(record, "description") ?? lineAt(record, "classification", "description");
  return {
    id: item.id,
    ...(item.lot === undefined ? {} : { lot: item.lot }),
    title: title ?? lineAt(record, "description_en") ?? word("untitled", language),
    quantity: quantity ?? "1",
    unit: unit ?? word("unit", language),
  };
}

/** The quantity of an item. A count is not money: `5.0` is how a machine writes 5. */
export function countOf(item: JsonRecord): string | undefined {
  return decimalAt(item, "quantity")?.replace(/\.0+$/, "");
}

/** The code of an item's unit: `code` in Prozorro, `id` in OCDS. */
export function unitCode(item: JsonRecord): string | undefined {
  return lineAt(item, "unit", "code") ?? lineAt(item, "unit", "id");
}

/** Writes above an item what it is by its class, and when and where it is delivered. */
export function remarkItem(book: RemarkBook, path: string, record: JsonRecord): void {
  const scheme = lineAt(record, "classification", "scheme");
  const code = lineAt(record, "classification", "id");
  const subject = lineAt(record, "classification", "description");
  const from = lineAt(record, "deliveryDate", "startDate")?.slice(0, 10);
  const to = lineAt(record, "deliveryDate", "endDate")?.slice(0, 10);
  const place = ["postalCode", "region", "locality", "streetAddress"]
    .map((key) => lineAt(record, "deliveryAddress", key))
    .filter((part, at, all) => part !== undefined && all.indexOf(part) === at)
    .join(", ");
  const isDelivered = from !== undefined || to !== undefined || place !== "";
  book.putAbove(
    path,
    code === undefined ? undefined : [scheme, code, subject].filter((part) => part !== undefined).join(" "),
    isDelivered ? { key: "comment.delivery", params: { from: from ?? "…", to: to ?? "…", place } } : undefined,
  );
}
