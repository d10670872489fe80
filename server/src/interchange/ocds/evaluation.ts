import type { Evaluation } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { type JsonRecord, lineAt } from "../json/read-json.ts";
import { word } from "../tender/language.ts";

/** What alone decides, by the code of OCDS; codes of version 1.0 included. */
const single: ReadonlyMap<string, "price" | "cost" | "quality"> = new Map([
  ["priceOnly", "price"],
  ["lowestCost", "price"],
  ["costOnly", "cost"],
  ["qualityOnly", "quality"],
]);

/** Reads `awardCriteria`. Where several things count, OCDS does not say how much: then the scoring is left to be written. */
export function readEvaluation(
  tender: JsonRecord,
  language: string,
  note: (note: ImportNote) => void,
): Evaluation | undefined {
  const code = lineAt(tender, "awardCriteria");
  const type = single.get(code ?? "");
  if (type !== undefined) {
    return { criteria: [{ id: "E1", title: word(type, language), type, weight: "100" }] };
  }
  const details = lineAt(tender, "awardCriteriaDetails")?.replace(/\.$/, "");
  if (code !== undefined || details !== undefined) {
    note({
      key: "note.ocds-award",
      params: { criteria: [code, details].filter((text) => text !== undefined).join(": ") },
    });
  }
  return undefined;
}
