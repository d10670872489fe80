import type { DocumentData, RequiredDocumentData } from "../../model/entities.ts";
import type { Block, TableRow } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed, factBlocks, factCell, gridTable } from "./cells.ts";
import { anchorOf } from "./entities.ts";
import { formatDate } from "./format-value.ts";

function sameId(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.normalize("NFC") === b.normalize("NFC");
}

function numberAndDate(document: DocumentData, context: BuildContext): string | undefined {
  const parts = [
    document.number && embed(document.number, context),
    document.issued && word(context, "dated", { date: formatDate(document.issued, context.language) }),
  ].filter((part) => part);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

function documentRow(
  number: number,
  required: RequiredDocumentData | undefined,
  document: DocumentData,
  context: BuildContext,
): TableRow {
  const until = document.validUntil && formatDate(document.validUntil, context.language);
  return {
    ...(document.id === undefined ? {} : { id: anchorOf("doc", document.id) }),
    cells: [
      factCell(String(number), context),
      factCell(required?.title, context),
      factCell(document.title, context),
      { blocks: [...factBlocks(numberAndDate(document, context), context), ...factBlocks(document.issuer, context)] },
      factCell(until || word(context, "noExpiry"), context),
    ],
  };
}

/** A row for what is demanded but not handed in, with the reason where one is given. */
function absentRow(number: number, required: RequiredDocumentData, context: BuildContext): TableRow {
  const decision = context.model.manifest.data.decisions?.find((entry) => sameId(entry.required, required.id));
  const spared = decision?.applies === false || required.nature !== "mandatory";
  const status = factBlocks(word(context, spared ? "notApplicable" : "missing"), context);
  return {
    cells: [
      factCell(String(number), context),
      factCell(required.title, context),
      {
        blocks: [...status, ...factBlocks(decision?.reason, context)],
        span: 3,
        ...(spared ? {} : { tone: "bad" as const }),
      },
    ],
  };
}

/** Documents that prove something in the bid, but answer no demand of the tender. */
function furtherDocuments(context: BuildContext): readonly DocumentData[] {
  const { model, entities } = context;
  const handedIn = new Set((model.manifest.data.documents ?? []).map((entry) => entry.document?.normalize("NFC")));
  const evidence = model.specifications.flatMap((file) =>
    (file.data.responses ?? []).flatMap((response) => response.evidence ?? []),
  );
  const mentioned = model.symbols.references.flatMap((reference) =>
    reference.kinds.includes("document") && model.sections.some((section) => section.path === reference.at.file)
      ? [reference.id]
      : [],
  );
  const ids = new Set([...evidence, ...mentioned].map((id) => id.normalize("NFC")));
  return [...entities.documents].flatMap(([id, document]) => (ids.has(id) && !handedIn.has(id) ? [document] : []));
}

/** The documents that are handed in, in the tender's order, then those that prove something else. */
export function buildDocumentList(context: BuildContext): readonly Block[] {
  const { model, entities } = context;
  const submitted = model.manifest.data.documents ?? [];
  const demanded = (model.tender?.data.requiredDocuments ?? []).filter((entry) => model.concernsLot(entry.lot));
  let number = 0;
  const rows = demanded.flatMap((required): TableRow[] => {
    const documents = submitted
      .filter((entry) => sameId(entry.required, required.id))
      .flatMap((entry) => entities.documents.get(entry.document?.normalize("NFC") ?? "") ?? []);
    if (documents.length > 0) return documents.map((document) => documentRow(++number, required, document, context));
    // What is neither demanded nor handed in needs no row.
    const decided = model.manifest.data.decisions?.some((entry) => sameId(entry.required, required.id));
    return required.nature === "mandatory" || decided ? [absentRow(++number, required, context)] : [];
  });
  const further = furtherDocuments(context);
  if (rows.length + further.length === 0) return [];
  const head: TableRow[] =
    further.length > 0 && rows.length > 0
      ? [{ role: "group", cells: [{ ...factCell(word(context, "furtherDocuments"), context), span: 5 }] }]
      : [];
  const columns = [
    { title: word(context, "number"), weight: 4 },
    { title: word(context, "requiredDocument"), weight: 23 },
    { title: word(context, "document"), weight: 27 },
    { title: word(context, "details"), weight: 21 },
    { title: word(context, "validUntil"), weight: 14 },
  ];
  const others = further.map((document) => documentRow(++number, undefined, document, context));
  return [gridTable(columns, [...rows, ...head, ...others], context, { title: word(context, "documentList") })];
}
