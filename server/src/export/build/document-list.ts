import type { DocumentData, RequiredDocumentData } from "../../model/entities.ts";
import { decisionOn } from "../../model/submitted-documents.ts";
import type { Block, TableCell, TableRow } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { blocksCell, embed, factBlocks, factCell, gridTable, smallLine } from "./cells.ts";
import { anchorOf } from "./entities.ts";
import { fileLine } from "./file-line.ts";
import { formatCount, formatShortDate } from "./format-value.ts";
import { demandedDocuments, fileOfDocument, furtherDocuments, type ListedDocument } from "./listed-documents.ts";

/** Number, demand, document, number and date, last day, pages. */
const columnCount = 6;

function numberAndDate(document: DocumentData, context: BuildContext): string | undefined {
  const parts = [
    document.number && embed(document.number, context),
    document.issued && word(context, "dated", { date: formatShortDate(document.issued, context.language) }),
  ].filter((part) => part);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

/** The title of a document, and its file by name and size. */
function titleCell(document: DocumentData, context: BuildContext): TableCell {
  const path = fileOfDocument(document, context.model);
  const file = path === undefined ? undefined : fileLine(path, context);
  return blocksCell(
    [...factBlocks(document.title, context), ...(file === undefined ? [] : [smallLine(file, context)])],
    context,
  );
}

function pagesOf(document: DocumentData, context: BuildContext): number | undefined {
  const path = fileOfDocument(document, context.model);
  return path === undefined ? undefined : context.pageCounts.get(path);
}

function documentRow(
  number: number,
  required: RequiredDocumentData | undefined,
  document: DocumentData,
  context: BuildContext,
): TableRow {
  const pages = pagesOf(document, context);
  const until = document.validUntil && formatShortDate(document.validUntil, context.language);
  return {
    ...(document.id === undefined ? {} : { id: anchorOf("doc", document.id) }),
    cells: [
      factCell(formatCount(number, context.language), context),
      factCell(required?.title, context),
      titleCell(document, context),
      blocksCell(
        [...factBlocks(numberAndDate(document, context), context), ...factBlocks(document.issuer, context)],
        context,
      ),
      factCell(until, context),
      factCell(pages === undefined ? undefined : formatCount(pages, context.language), context),
    ],
  };
}

/** A row for what is demanded but not handed in, with the reason where one is given. */
function absentRow(number: number, required: RequiredDocumentData, context: BuildContext): TableRow {
  const decision = decisionOn(context.model, required);
  const spared = decision?.applies === false || required.nature !== "mandatory";
  const status = factBlocks(word(context, spared ? "notApplicable" : "missing"), context);
  return {
    cells: [
      factCell(formatCount(number, context.language), context),
      factCell(required.title, context),
      {
        blocks: [...status, ...factBlocks(decision?.reason, context)],
        span: columnCount - 2,
        ...(spared ? {} : { tone: "bad" as const }),
      },
    ],
  };
}

/** How many documents there are, and how many pages where that is known of every one; undefined without documents. */
export function documentTotals(context: BuildContext): string | undefined {
  const listed = [...demandedDocuments(context.model), ...furtherDocuments(context.model)];
  const documents = [...new Set(listed.flatMap(({ document }) => document ?? []))];
  if (documents.length === 0) return undefined;
  const counts = documents.map((document) => pagesOf(document, context));
  const pages = counts.reduce<number>((sum, count) => sum + (count ?? Number.NaN), 0);
  const shown = (count: number) => formatCount(count, context.language);
  const values = { documents: shown(documents.length), pages: shown(pages) };
  return word(context, Number.isNaN(pages) ? "listTotal" : "listTotalPages", values);
}

function wideRow(role: "group" | "total", value: string, context: BuildContext): TableRow {
  return { role, cells: [{ ...factCell(value, context), span: columnCount }] };
}

/** The documents that are handed in, in the tender's order, then those that prove something else. */
export function buildDocumentList(context: BuildContext): readonly Block[] {
  let number = 0;
  const rowOf = ({ required, document }: ListedDocument): TableRow[] => {
    if (document) return [documentRow(++number, required, document, context)];
    return required ? [absentRow(++number, required, context)] : [];
  };
  const rows = demandedDocuments(context.model).flatMap(rowOf);
  const further = furtherDocuments(context.model);
  if (rows.length + further.length === 0) return [];
  const head =
    further.length > 0 && rows.length > 0 ? [wideRow("group", word(context, "furtherDocuments"), context)] : [];
  const totals = documentTotals(context);
  const foot = totals === undefined ? [] : [wideRow("total", totals, context)];
  const columns = [
    { title: word(context, "number"), weight: 4 },
    { title: word(context, "requiredDocument"), weight: 22, optional: true },
    { title: word(context, "document"), weight: 28 },
    { title: word(context, "details"), weight: 22, optional: true },
    { title: word(context, "validUntil"), weight: 14, optional: true },
    { title: word(context, "pages"), weight: 7, align: "number" as const, optional: true },
  ];
  const all = [...rows, ...head, ...further.flatMap(rowOf), ...foot];
  return [gridTable(columns, all, context, { title: word(context, "documentList") })];
}
