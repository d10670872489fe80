import { countAt, isRecord, type JsonRecord, lineAt, textAt } from "../json/read-json.ts";
import { remarkItem, unitCode } from "../tender/items.ts";
import { moneyAt } from "../tender/money.ts";
import { RemarkBook } from "../tender/remark-book.ts";
import type { PaperReading, TenderReading } from "../tender/tender-reading.ts";
import type { AmendmentReading } from "./amendments.ts";
import { submissionTerms } from "./dates.ts";
import type { FoundRelease } from "./find-release.ts";

/** A tender of which all is read but for the comments. */
export interface RemarkParts extends Pick<TenderReading, "data" | "lots">, Omit<FoundRelease, "notes"> {
  readonly amendments: readonly AmendmentReading[];
  readonly papers: readonly PaperReading[];
}

/** Puts into comments and keys of their own what a tender of OCDS says beyond the keys of the schema. */
export function remarkTender(parts: RemarkParts): RemarkBook {
  const { tender, release, data, papers } = parts;
  const book = new RemarkBook();
  book.putAbove("", { key: "comment.ocds-head" });
  book.putBehind("pack", { key: "comment.ocds-pack" });
  if (data.dates.submissionDeadline === undefined)
    book.putBehind("dates.submissionDeadline", { key: "comment.no-deadline" });
  const days = countAt(tender, "contractPeriod", "durationInDays");
  if (data.dates.executionEnd === undefined && days !== undefined)
    book.putAbove("dates", { key: "comment.ocds-execution", params: { days } });
  if (data.price.ceiling) book.putAbove("price", { key: "comment.ocds-ceiling" });
  remarkLots(book, parts);
  for (const [index, { foreignId }] of parts.amendments.entries())
    book.putKeys(`amendments.${index}`, { "x-ocds-id": foreignId });
  const description = textAt(tender, "description");
  book.putKeys("", {
    "x-ocds-id": lineAt(tender, "id"),
    "x-ocds-ocid": parts.ocid,
    "x-ocds-release": lineAt(release, "id"),
    "x-ocds-procedure": lineAt(tender, "procurementMethodDetails") ?? lineAt(tender, "procurementDetails"),
    "x-ocds-description": description === data.title ? undefined : description,
    "x-ocds-award-criteria": data.evaluation ? undefined : lineAt(tender, "awardCriteria"),
    "x-ocds-award-criteria-details": textAt(tender, "awardCriteriaDetails"),
    "x-ocds-submission": textAt(tender, "submissionMethodDetails"),
    "x-ocds-submission-terms": termsOf(tender),
    "x-ocds-documents": papers.length === 0 ? undefined : papers,
  });
  if (papers.length > 0) book.putAbove("x-ocds-documents", { key: "comment.papers" });
  return book;
}

function remarkLots(book: RemarkBook, { lots, data }: RemarkParts): void {
  for (const [index, { record, foreignId }] of lots.lots.entries()) {
    const description = lineAt(record, "description");
    book.putAbove(`lots.${index}`, description === data.lots?.[index]?.title ? undefined : description);
    book.putKeys(`lots.${index}`, { "x-ocds-id": foreignId });
  }
  for (const [index, { record, foreignId }] of lots.items.entries()) {
    const path = `items.${index}`;
    remarkItem(book, path, record);
    const estimate = moneyAt(record.unit, "value", data.price.ceiling?.currency);
    if (estimate) book.putAbove(path, { key: "comment.ocds-unit-value", params: { ...estimate } });
    book.putKeys(path, { "x-ocds-id": foreignId, "x-ocds-unit": unitCode(record) });
  }
}

/** The submission terms that are words or codes, such as `variantPolicy`. */
function termsOf(tender: JsonRecord): Readonly<Record<string, string>> | undefined {
  const found: Record<string, string> = {};
  for (const terms of submissionTerms(tender)) {
    for (const [key, value] of Object.entries(terms)) {
      const text = isRecord(value) ? undefined : (textAt(terms, key) ?? (value === true ? "true" : undefined));
      if (/^[a-z]\w{0,60}$/i.test(key) && text !== undefined) found[key] ??= text;
    }
  }
  return Object.keys(found).length === 0 ? undefined : found;
}
