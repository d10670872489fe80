import type { BidModel } from "../../model/bid-model.ts";
import type { DocumentData } from "../../model/entities.ts";
import { resolveReference } from "../../model/file-references.ts";
import { type Place, placeOf } from "../../schema/place.ts";
import { submittedDocuments } from "./submitted-documents.ts";

/** A file that goes into the package. */
export interface HandedInFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly document: DocumentData;
  /** The entry of the manifest that hands it in. */
  readonly at: Place;
}

/** The files of the documents that the bid hands in, each once; what is not there is reported elsewhere. */
export function handedInFiles(bid: BidModel): readonly HandedInFile[] {
  const files = new Map<string, HandedInFile>();
  for (const { entry, document } of submittedDocuments(bid)) {
    if (document?.file === undefined) continue;
    const { path, state } = resolveReference("file", document.file, placeOf(document, "file"), bid.entries);
    const size = path === undefined ? undefined : bid.entries.get(path)?.size;
    if (state !== "file" || path === undefined || size === undefined || files.has(path)) continue;
    files.set(path, { path, size, document, at: placeOf(entry, "document") });
  }
  return [...files.values()];
}
