import { booleanAt, type JsonRecord, lineAt, textAt } from "../json/read-json.ts";
import { remarkItem, unitCode } from "../tender/items.ts";
import { RemarkBook } from "../tender/remark-book.ts";
import type { PaperReading, TenderReading } from "../tender/tender-reading.ts";
import { readAnswersUntil } from "./dates.ts";
import type { EvaluationReading } from "./evaluation.ts";
import { readMilestones } from "./payment.ts";
import { readLotSecurity } from "./price.ts";

/** A tender of which all is read but for the comments. */
export interface RemarkParts extends Pick<TenderReading, "data" | "lots"> {
  readonly tender: JsonRecord;
  readonly config: JsonRecord;
  readonly evaluation: EvaluationReading;
  readonly papers: readonly PaperReading[];
}

/** Puts into comments and keys of their own what a tender of Prozorro says beyond the keys of the schema. */
export function remarkTender(parts: RemarkParts): RemarkBook {
  const { tender, config, data, lots, papers } = parts;
  const book = new RemarkBook();
  book.putAbove("", { key: "comment.tender-head" });
  if (data.pack === "generic") book.putBehind("pack", { key: "comment.pack" });
  if (data.dates.submissionDeadline === undefined)
    book.putBehind("dates.submissionDeadline", { key: "comment.no-deadline" });
  const until = readAnswersUntil(tender);
  if (until !== undefined)
    book.putBehind("dates.clarificationDeadline", { key: "comment.answers-until", params: { until } });
  // False where the platform takes bids above the expected value.
  if (booleanAt(config, "hasValueRestriction") === false && data.price.ceiling)
    book.putAbove("price", { key: "comment.ceiling-open" });
  for (const { lot, ...step } of readMilestones(tender, lots)) {
    book.putAbove(
      "payment",
      lot === undefined
        ? { key: "comment.milestone", params: step }
        : { key: "comment.milestone-lot", params: { ...step, lot } },
    );
  }
  remarkLots(book, parts);
  remarkEvaluation(book, parts.evaluation);
  const description = textAt(tender, "description");
  book.putKeys("", {
    "x-prozorro-id": lineAt(tender, "id"),
    "x-prozorro-procedure": lineAt(tender, "procurementMethodType"),
    "x-prozorro-description": description === data.title ? undefined : description,
    "x-prozorro-documents": papers.length === 0 ? undefined : papers,
  });
  if (papers.length > 0) book.putAbove("x-prozorro-documents", { key: "comment.papers" });
  return book;
}

function remarkLots(book: RemarkBook, { lots, data }: RemarkParts): void {
  for (const [index, lot] of lots.lots.entries()) {
    const description = lineAt(lot.record, "description");
    const security = readLotSecurity(lot.record);
    book.putAbove(
      `lots.${index}`,
      description === data.lots?.[index]?.title ? undefined : description,
      security === undefined ? undefined : { key: "comment.lot-security", params: { amount: security } },
    );
    book.putKeys(`lots.${index}`, { "x-prozorro-id": lot.foreignId });
  }
  for (const [index, item] of lots.items.entries()) {
    remarkItem(book, `items.${index}`, item.record);
    book.putKeys(`items.${index}`, { "x-prozorro-id": item.foreignId, "x-prozorro-unit": unitCode(item.record) });
  }
}

function remarkEvaluation(book: RemarkBook, { evaluation, features }: EvaluationReading): void {
  const byId = new Map(features.map((feature) => [feature.criterion.id, feature]));
  for (const [index, { id }] of evaluation.criteria.entries()) {
    const feature = byId.get(id);
    book.putAbove(`evaluation.criteria.${index}`, feature?.description);
    if (feature && feature.levels.length > 0)
      book.putKeys(`evaluation.criteria.${index}`, { "x-levels": feature.levels });
  }
}
