import type { ImportNote } from "../import-result.ts";
import { type JsonRecord, lineAt, textAt } from "../json/read-json.ts";
import type { CriterionDialect } from "../tender/criteria.ts";
import { kindOfClass } from "../tender/criterion-class.ts";
import { type LotTable, placeOfItem } from "../tender/lots.ts";
import { shortClass, slugOf } from "../tender/short-ids.ts";

/**
 * How the requirements extension of OCDS writes criteria. `relatesTo` was once called `featureOf`, and may be missing
 * beside a `relatedItem`, which names an item or a lot.
 */
export function ocdsCriteria(lots: LotTable, note: (note: ImportNote) => void): CriterionDialect {
  return {
    locate(criterion) {
      const related = textAt(criterion, "relatedItem");
      if (related === undefined) return {};
      const lot = relationOf(criterion) === "item" ? undefined : lots.lotOf(related);
      if (lot !== undefined) return { lot };
      const item = lots.itemOf(related);
      if (item) return placeOfItem(item);
      if (lots.isGone(related)) return undefined;
      // Better asked of the whole than of nothing: nobody has said that it was withdrawn.
      note({ key: "note.ocds-related", params: { criterion: lineAt(criterion, "title") ?? "—", related } });
      return {};
    },
    nameOf(criterion) {
      const byClass = shortClass(textAt(criterion, "classification", "id"));
      return byClass ?? slugOf(lineAt(criterion, "title"), 40) ?? "criterion";
    },
    kindOf(criterion) {
      const relation = relationOf(criterion);
      const known = kindOfClass(criterion);
      if (known) return known;
      if (relation === "item" || lots.itemOf(textAt(criterion, "relatedItem"))) return "technical";
      return relation === "tenderer" ? "qualification" : "content";
    },
    untyped: "by value",
  };
}

function relationOf(criterion: JsonRecord): string | undefined {
  return lineAt(criterion, "relatesTo") ?? lineAt(criterion, "featureOf");
}
