import type { Requirement } from "../../schema/generated/types.ts";
import { type JsonRecord, textAt } from "../json/read-json.ts";
import type { CriterionDialect } from "../tender/criteria.ts";
import { kindOfClass } from "../tender/criterion-class.ts";
import { type LotTable, placeOfItem } from "../tender/lots.ts";
import { shortClass } from "../tender/short-ids.ts";

/** How Prozorro writes criteria: each has a class of the European catalogue and says what it relates to. */
export function prozorroCriteria(lots: LotTable): CriterionDialect {
  return {
    locate(criterion) {
      const relatesTo = textAt(criterion, "relatesTo");
      const related = textAt(criterion, "relatedItem");
      if (relatesTo === "lot") {
        const lot = lots.lotOf(related);
        return lot === undefined ? undefined : { lot };
      }
      if (relatesTo !== "item") return {};
      const item = lots.itemOf(related);
      return item && placeOfItem(item);
    },
    nameOf: (criterion) => shortClass(textAt(criterion, "classification", "id")) ?? "criterion",
    kindOf: (criterion) => kindOfClass(criterion) ?? kindByRelation(criterion),
    untyped: "boolean",
  };
}

function kindByRelation(criterion: JsonRecord): Requirement["kind"] {
  const relatesTo = textAt(criterion, "relatesTo");
  if (relatesTo === "item") return "technical";
  const other = (textAt(criterion, "classification", "id") ?? "").startsWith("CRITERION.OTHER.");
  return relatesTo === "tenderer" && !other ? "qualification" : "content";
}
