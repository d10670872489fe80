import type { BidModel } from "../../../model/bid-model.ts";
import type { DocumentData } from "../../../model/entities.ts";
import { type FileReference, resolveReference } from "../../../model/file-references.ts";
import type { FileEntry } from "../../../model/workspace.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { type SubmittedDocument, submittedDocuments } from "./submitted-documents.ts";

/** The path that the library gives for a paper, and what it leads to; undefined where it gives none. */
export function referenceOf(bid: BidModel, document: DocumentData | undefined): FileReference | undefined {
  if (document?.file === undefined) return undefined;
  return resolveReference("file", document.file, placeOf(document, "file"), bid.entries);
}

/** The file of a paper; undefined where there is none to be read. */
export function fileOfDocument(bid: BidModel, document: DocumentData | undefined): FileEntry | undefined {
  const reference = referenceOf(bid, document);
  if (reference?.state !== "file" || reference.path === undefined) return undefined;
  return bid.entries.get(reference.path.normalize("NFC"));
}

/** A document that is handed in, with the file that it really has. */
export interface SubmittedFile extends SubmittedDocument {
  readonly document: DocumentData;
  readonly file: FileEntry;
  readonly reference: FileReference;
}

/** The documents that are handed in and whose files are there; that a file is missing is said elsewhere. */
export function submittedFiles(bid: BidModel): readonly SubmittedFile[] {
  return submittedDocuments(bid).flatMap((submitted) => {
    const { document } = submitted;
    const [reference, file] = [referenceOf(bid, document), fileOfDocument(bid, document)];
    return document && reference && file ? [{ ...submitted, document, reference, file }] : [];
  });
}

/** A file that goes into the package. */
export interface HandedInFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly document: DocumentData;
  /** The entry of the manifest that hands it in. */
  readonly at: Place;
}

/** The files of the documents that the bid hands in, each once. */
export function handedInFiles(bid: BidModel): readonly HandedInFile[] {
  const files = new Map<string, HandedInFile>();
  for (const { entry, document, file, reference } of submittedFiles(bid)) {
    const { path } = reference;
    if (path === undefined || files.has(path)) continue;
    files.set(path, { path, size: file.size, document, at: placeOf(entry, "document") });
  }
  return [...files.values()];
}

/** The text of the library file in which a path stands. */
export function libraryText(bid: BidModel, { at }: FileReference): string {
  return bid.documents.find((file) => file.path === at.file)?.text ?? "";
}
