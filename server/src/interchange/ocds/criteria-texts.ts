import type { Requirement } from "../../schema/generated/types.ts";
import { isRecord, type JsonRecord, lineAt, recordsAt, textAt, textOf, valueAt } from "../json/read-json.ts";
import type { CriterionReading } from "../tender/criteria.ts";
import type { LotTable } from "../tender/lots.ts";
import type { RequirementReading } from "../tender/requirement.ts";
import { IdPool } from "../tender/short-ids.ts";

/** The keys of a tender or lot under which OCDS keeps conditions in words. */
const textKeys = [
  ["exclusionGrounds", "exclusion-grounds", "exclusion"],
  ["selectionCriteria", "selection-criteria", "qualification"],
  ["eligibilityCriteria", "eligibility-criteria", "qualification"],
] as const;

/** The keys that are read here. */
export const criteriaTextKeys: readonly string[] = textKeys.map(([key]) => key);

/**
 * Reads conditions that stand as texts, or as lists of texts: each becomes a requirement that any words may answer.
 *
 * @param first The number of the first requirement: `R7` comes after six others.
 */
export function readCriteriaTexts(tender: JsonRecord, lots: LotTable, first: number): readonly CriterionReading[] {
  const holders = [{ record: tender, lot: undefined }, ...lots.lots.map(({ id, record }) => ({ record, lot: id }))];
  const pool = new IdPool();
  let number = first;
  return textKeys.flatMap(([key, name, kind]) =>
    holders.flatMap(({ record, lot }): CriterionReading[] => {
      const texts = textsOf(valueAt(record, key));
      if (texts.length === 0) return [];
      const id = pool.take(name);
      const requirements = texts.map((text): RequirementReading => {
        const data: Requirement = {
          id: `R${number}`,
          kind,
          text,
          criterion: id,
          ...(lot === undefined ? {} : { lot }),
        };
        number += 1;
        return {
          data,
          foreignId: undefined,
          title: text.split("\n")[0] ?? text,
          unitName: undefined,
          evidenceTitles: [],
          period: undefined,
          pattern: undefined,
        };
      });
      const group = { id: undefined, description: undefined, requirements };
      return [
        {
          id,
          title: undefined,
          description: undefined,
          foreignId: undefined,
          source: "tenderer",
          asked: true,
          groups: [group],
        },
      ];
    }),
  );
}

/** A text, or the descriptions of an object with `criteria`, each with its least value. */
function textsOf(value: unknown): readonly string[] {
  const text = textOf(value);
  if (text !== undefined) return [text];
  if (!isRecord(value)) return [];
  const listed = recordsAt(value, "criteria").flatMap((criterion) => {
    const words = textAt(criterion, "description") ?? textAt(criterion, "name");
    const least = lineAt(criterion, "minimum");
    if (words === undefined) return least ?? [];
    return least === undefined ? words : `${words} (minimum: ${least})`;
  });
  const whole = textAt(value, "description");
  return [...(whole === undefined ? [] : [whole]), ...listed];
}
