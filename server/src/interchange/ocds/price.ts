import type { PriceTerms } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { booleanAt, type JsonRecord, recordsAt } from "../json/read-json.ts";
import { currencyAt, moneyAt } from "../tender/money.ts";

/** Reads `value`, which OCDS defines as the upper estimate. An amount of nothing is how a machine writes none. */
export function readPrice(
  tender: JsonRecord,
  note: (note: ImportNote) => void,
): { readonly price: PriceTerms; readonly currency: string | undefined } {
  const money = moneyAt(tender, "value");
  const ceiling = money && Number(money.amount) > 0 ? money : undefined;
  const vat = booleanAt(tender, "value", "valueAddedTaxIncluded");
  if (vat === undefined) note({ key: "note.vat" });
  if (!ceiling) note({ key: "note.no-ceiling" });
  const places = [
    currencyAt(tender, "value"),
    currencyAt(tender, "minValue"),
    ...recordsAt(tender, "lots").map((lot) => currencyAt(lot, "value")),
    ...recordsAt(tender, "items").map((item) => currencyAt(item, "unit", "value")),
  ];
  return {
    price: { ...(ceiling ? { ceiling } : {}), vat: vat === false ? "excluded" : "included" },
    currency: places.find((currency) => currency !== undefined),
  };
}
