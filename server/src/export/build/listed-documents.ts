import type { BidModel } from "../../model/bid-model.ts";
import type { DocumentData, RequiredDocumentData } from "../../model/entities.ts";
import { readReferences } from "../../model/file-references.ts";
import { decisionOn, libraryOf, submittedDocuments } from "../../model/submitted-documents.ts";

/** A row of the list of documents. */
export interface ListedDocument {
  /** What the tender asks for; undefined for what a pack or nobody asks for. */
  readonly required: RequiredDocumentData | undefined;
  /** What is handed in; undefined for a demand that is not met, or need not be. */
  readonly document: DocumentData | undefined;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.normalize("NFC") === b?.normalize("NFC");
}

/** What is handed in or missing, in the order of the tender's demands, then what packs or nobody asks for. */
export function demandedDocuments(model: BidModel): readonly ListedDocument[] {
  const submitted = submittedDocuments(model);
  const rows = model.demands
    .filter(({ required }) => model.concernsLot(required.lot))
    .flatMap(({ required, source }): ListedDocument[] => {
      const documents = submitted.flatMap(({ entry, document }) =>
        document && isSame(entry.required, required.id) ? [document] : [],
      );
      const asked = source === undefined ? required : undefined;
      if (documents.length > 0) return documents.map((document) => ({ required: asked, document }));
      // What is neither demanded by the tender nor handed in needs no row.
      const isDue = required.nature === "mandatory" || decisionOn(model, required) !== undefined;
      return asked && isDue ? [{ required, document: undefined }] : [];
    });
  const unasked = submitted.flatMap(({ required, document }): ListedDocument[] =>
    document && !required ? [{ required: undefined, document }] : [],
  );
  return [...rows, ...unasked];
}

/** Documents that prove something in the bid, but answer no demand. */
export function furtherDocuments(model: BidModel): readonly ListedDocument[] {
  const handedIn = new Set(demandedDocuments(model).map(({ document }) => document));
  const evidence = model.specifications.flatMap((file) =>
    (file.data.responses ?? []).flatMap((response) => response.evidence ?? []),
  );
  const mentioned = model.symbols.references.flatMap((reference) =>
    reference.kinds.includes("document") && model.sections.some((section) => section.path === reference.at.file)
      ? [reference.id]
      : [],
  );
  const ids = new Set([...evidence, ...mentioned].map((id) => id.normalize("NFC")));
  return [...libraryOf(model)].flatMap(([id, document]) =>
    ids.has(id) && !handedIn.has(document) ? [{ required: undefined, document }] : [],
  );
}

/** The path of the file of a document, where it is there. */
export function fileOfDocument(document: DocumentData, model: BidModel): string | undefined {
  const [reference] = readReferences(document, "file", model.entries);
  return reference?.state === "file" ? reference.path : undefined;
}
