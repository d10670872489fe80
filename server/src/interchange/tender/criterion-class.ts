import type { Requirement } from "../../schema/generated/types.ts";
import { type JsonRecord, textAt } from "../json/read-json.ts";

/** What a criterion is about, by the class that comes from the European catalogue of criteria; undefined without one. */
export function kindOfClass(criterion: JsonRecord): Requirement["kind"] | undefined {
  const code = textAt(criterion, "classification", "id") ?? "";
  if (code.startsWith("CRITERION.EXCLUSION.")) return "exclusion";
  if (code.startsWith("CRITERION.SELECTION.")) return "qualification";
  return code.startsWith("CRITERION.OTHER.SUBJECT_OF_PROCUREMENT.") ? "technical" : undefined;
}
