import type { Expectation, Product, Response, ResponseValue, Scalar } from "../../schema/generated/types.ts";
import { isJsonNumber, numberSource } from "../json/lossless-json.ts";
import { decimalOf, isRecord, type JsonRecord, lineAt, recordsAt, textAt, textOf, valueAt } from "../json/read-json.ts";
import { requirementsOf } from "../tender/criteria.ts";
import { scalarOf } from "../tender/expectation.ts";
import { describePeriod, type RequirementReading } from "../tender/requirement.ts";
import type { TenderReading } from "../tender/tender-reading.ts";
import type { WithForeignKeys } from "./bid-reading.ts";
import type { PapersReading } from "./read-papers.ts";

/** The answers of a bid. */
export interface AnswersReading {
  readonly answers: ReadonlyMap<string, readonly WithForeignKeys<Response>[]>;
  readonly strays: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Reads `requirementResponses`. Answers to requirements that the tender does not have, or no longer has, are kept in
 * their own words.
 */
export function readAnswers(
  bid: JsonRecord,
  tender: TenderReading,
  papers: PapersReading,
  products: ReadonlyMap<string, Product>,
): AnswersReading {
  const requirements = new Map<string, RequirementReading>();
  for (const one of requirementsOf(tender.criteria)) {
    if (one.foreignId !== undefined && !requirements.has(one.foreignId)) requirements.set(one.foreignId, one);
  }
  const answers = new Map<string, WithForeignKeys<Response>[]>();
  const strays: Readonly<Record<string, unknown>>[] = [];
  const seen = new Set<string>();
  for (const record of recordsAt(bid, "requirementResponses")) {
    // OCDS once named the requirement by its id alone.
    const foreignId = textAt(record, "requirement", "id") ?? textAt(record, "requirement");
    const requirement = requirements.get(foreignId ?? "");
    if (!requirement) {
      strays.push(readStray(record, foreignId, papers));
      continue;
    }
    const product = products.get(requirement.data.item ?? "");
    const response = readResponse(record, requirement, papers, product?.id, `x-${tender.standard}`);
    if (!response) continue;
    const same = JSON.stringify(response);
    if (seen.has(same)) continue;
    seen.add(same);
    const list = answers.get(requirement.data.id);
    if (list) list.push(response);
    else answers.set(requirement.data.id, [response]);
  }
  return { answers, strays };
}

/** One answer; undefined where it says nothing, so that its place stays empty. */
function readResponse(
  record: JsonRecord,
  requirement: RequirementReading,
  papers: PapersReading,
  product: string | undefined,
  prefix: `x-${string}`,
): WithForeignKeys<Response> | undefined {
  const value = readValue(record, requirement.data.expect?.type);
  const unit = lineAt(record, "unit", "code") ?? lineAt(record, "unit", "id") ?? lineAt(record, "unit", "name");
  const expected = requirement.data.expect?.unit;
  const { evidence, others } = readEvidence(record, papers);
  const description = textAt(record, "description");
  const isNote = description !== undefined && description !== textAt(record, "title");
  if (value === undefined && evidence.length + others.length === 0 && !isNote) return undefined;
  return {
    requirement: requirement.data.id,
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined || unit === expected || value === undefined ? {} : { unit }),
    ...(product === undefined || value === undefined ? {} : { product }),
    ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
    ...(isNote ? { note: description } : {}),
    [`${prefix}-evidence`]: others.length === 0 ? undefined : others,
    [`${prefix}-period`]: describePeriod(valueAt(record, "period")),
  };
}

/** One value, or a list where there are several; undefined where there is none. */
function readValue(record: JsonRecord, type: Expectation["type"] | undefined): ResponseValue | undefined {
  const several = valueAt(record, "values");
  const single = valueAt(record, "value");
  const raw = [
    Array.isArray(single) ? single : single === undefined ? [] : [single],
    Array.isArray(several) ? several : [],
  ];
  const values = raw.flat().flatMap((value: unknown) => readScalar(value, type) ?? []);
  return values.length > 1 ? values : values[0];
}

/**
 * A value of the type that is expected; where it is of another, as it is, so that the check can say so. Numbers keep the
 * digits that the bidder wrote.
 */
function readScalar(value: unknown, type: Expectation["type"] | undefined): Scalar | undefined {
  if (isRecord(value)) return textOf(JSON.stringify(plain(value)));
  const isNumeric = type === "integer" || type === "number";
  const typed = isNumeric ? numberOf(value) : type === undefined ? undefined : scalarOf(value, type);
  if (typed !== undefined) return typed;
  if (typeof value === "boolean") return value;
  return (isJsonNumber(value) || typeof value === "number" ? numberOf(value) : undefined) ?? textOf(value);
}

/** A number as YAML writes it bare; as text where JavaScript would write it with other digits, but for a machine's zero. */
function numberOf(value: unknown): number | string | undefined {
  const digits = decimalOf(value);
  if (digits === undefined) return undefined;
  const bare = digits.replace(/\.0+$/, "");
  return String(Number(bare)) === bare ? Number(bare) : digits;
}

function readEvidence(
  record: JsonRecord,
  papers: PapersReading,
): { readonly evidence: readonly string[]; readonly others: readonly string[] } {
  const evidence = new Set<string>();
  const others: string[] = [];
  for (const one of recordsAt(record, "evidences")) {
    const paper = papers.idOf(textAt(one, "relatedDocument", "id") ?? "");
    if (paper !== undefined) evidence.add(paper);
    else others.push(lineAt(one, "title") ?? lineAt(one, "relatedDocument", "title") ?? lineAt(one, "type") ?? "—");
  }
  return { evidence: [...evidence], others };
}

/** An answer to nothing that is asked, so that nothing of it is lost. */
function readStray(
  record: JsonRecord,
  foreignId: string | undefined,
  papers: PapersReading,
): Readonly<Record<string, unknown>> {
  const { evidence, others } = readEvidence(record, papers);
  const all = [...evidence, ...others];
  const title = textAt(record, "requirement", "title") ?? textAt(record, "title");
  const description = textAt(record, "description");
  return {
    requirement: foreignId ?? "—",
    title,
    value: readValue(record, undefined),
    unit: lineAt(record, "unit", "code") ?? lineAt(record, "unit", "name"),
    evidence: all.length === 0 ? undefined : all,
    description: description === title ? undefined : description,
    period: describePeriod(valueAt(record, "period")),
  };
}

/** A JSON value without our own marks on numbers; what is nested deeper than any answer is left out. */
function plain(value: unknown, depth = 0): unknown {
  if (isJsonNumber(value)) return Number(numberSource(value));
  if (typeof value !== "object" || value === null) return value;
  if (depth > 8) return "…";
  if (Array.isArray(value)) return value.map((inner) => plain(inner, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner, depth + 1)]));
}
