import Big from "big.js";
import type { Evaluation, EvaluationCriterion } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { decimalAt, type JsonRecord, lineAt, recordsAt } from "../json/read-json.ts";
import { word } from "../tender/language.ts";
import type { LotTable } from "../tender/lots.ts";

/** A criterion that is scored, with the answers to choose from. */
export interface FeatureReading {
  readonly criterion: EvaluationCriterion;
  readonly description: string | undefined;
  readonly levels: readonly { readonly title: string; readonly points: string }[];
}

export interface EvaluationReading {
  readonly evaluation: Evaluation;
  readonly features: readonly FeatureReading[];
}

/**
 * Reads the scoring. Without `features` the price decides alone; each feature takes its highest value from the price's
 * weight. Features of single lots or items make as many scorings, which one list of weights cannot say: they are left
 * out with a note.
 */
export function readEvaluation(
  tender: JsonRecord,
  lots: LotTable,
  language: string,
  note: (note: ImportNote) => void,
): EvaluationReading {
  const records = recordsAt(tender, "features");
  const severalLots = lots.lots.length > 1;
  const common = records.filter(
    (feature) => !severalLots || (lineAt(feature, "featureOf") ?? "tenderer") === "tenderer",
  );
  if (common.length < records.length) note({ key: "note.features", params: { count: records.length - common.length } });
  const features = common.map((record, index) => readFeature(record, `E${index + 2}`, language));
  const taken = features.reduce((sum, { criterion }) => sum.plus(criterion.weight), new Big(0));
  if (taken.gte(100)) {
    note({ key: "note.features", params: { count: features.length } });
    return { evaluation: { criteria: [price(tender, language, "100")] }, features: [] };
  }
  const criteria = [
    price(tender, language, new Big(100).minus(taken).toFixed()),
    ...features.map((one) => one.criterion),
  ];
  return { evaluation: { criteria }, features };
}

function price(tender: JsonRecord, language: string, weight: string): EvaluationCriterion {
  const lifeCycle = lineAt(tender, "awardCriteria") === "lifeCycleCost";
  const title = word(lifeCycle ? "lifeCycleCost" : "price", language);
  return { id: "E1", title, type: lifeCycle ? "cost" : "price", weight };
}

function readFeature(record: JsonRecord, id: string, language: string): FeatureReading {
  const levels = recordsAt(record, "enum").flatMap((level) => {
    const value = decimalAt(level, "value");
    if (value === undefined) return [];
    const points = new Big(value).times(100);
    return [{ title: lineAt(level, "title") ?? points.toFixed(), points: points.toFixed() }];
  });
  const weight = levels.reduce((most, { points }) => (new Big(points).gt(most) ? new Big(points) : most), new Big(0));
  const title = lineAt(record, "title") ?? word("untitled", language);
  const description = lineAt(record, "description");
  return {
    criterion: { id, title, type: "quality", weight: weight.toFixed() },
    description: description === title ? undefined : description,
    levels,
  };
}
