import type { BidModel } from "../../model/bid-model.ts";
import type { DocumentData, RequiredDocumentData } from "../../model/entities.ts";
import { isAfter, type Moment, parseMoment } from "../../model/moment.ts";

type Entry = NonNullable<BidModel["manifest"]["data"]["documents"]>[number];

/** One entry of `documents` in the manifest: which paper of ours answers which demand. */
export interface SubmittedDocument {
  readonly entry: Entry;
  /** What the tender or a pack asks for; undefined where nothing of that id is asked for. */
  readonly required: RequiredDocumentData | undefined;
  /** Our paper in the library; undefined where there is none of that id. */
  readonly document: DocumentData | undefined;
  /** True where the bid would be rejected without it. */
  readonly obligatory: boolean;
}

/** The documents that the bid hands in. What answers a demand of a lot that is not bid for is left out. */
export function submittedDocuments(bid: BidModel): readonly SubmittedDocument[] {
  const library = libraryOf(bid);
  const demands = new Map(bid.demands.map(({ required }) => [required.id?.normalize("NFC"), required]));
  return (bid.manifest.data.documents ?? []).flatMap((entry): SubmittedDocument[] => {
    const required = entry.required === undefined ? undefined : demands.get(entry.required.normalize("NFC"));
    if (required && !bid.concernsLot(required.lot)) return [];
    const document = entry.document === undefined ? undefined : library.get(entry.document.normalize("NFC"));
    return [{ entry, required, document, obligatory: required !== undefined && isObligatory(bid, required) }];
  });
}

/**
 * Tells whether the bid stands or falls with one document: it must come, and no other one that is handed in for the
 * same demand is sound.
 */
export function isDecisive(
  submitted: SubmittedDocument,
  all: readonly SubmittedDocument[],
  isSound: (other: SubmittedDocument) => boolean,
): boolean {
  if (!submitted.obligatory) return false;
  return !all.some((other) => other !== submitted && other.required === submitted.required && isSound(other));
}

/** The papers of the library by their ids in NFC; of two with one id the first. */
export function libraryOf(bid: BidModel): ReadonlyMap<string, DocumentData> {
  const library = new Map<string, DocumentData>();
  for (const file of bid.documents) {
    for (const document of file.data.documents ?? []) {
      const id = document.id?.normalize("NFC");
      if (id !== undefined && !library.has(id)) library.set(id, document);
    }
  }
  return library;
}

/**
 * Tells whether a demand must be met: it is mandatory, or its condition was decided to hold. An undecided condition
 * is a question, not yet a demand.
 */
export function isObligatory(bid: BidModel, required: RequiredDocumentData): boolean {
  if (required.nature === "mandatory") return true;
  return required.nature === "conditional" && decisionOn(bid, required)?.applies === true;
}

/** What the bid decided about a condition; undefined where it has not been decided. */
export function decisionOn(bid: BidModel, required: RequiredDocumentData) {
  const id = required.id?.normalize("NFC");
  return bid.manifest.data.decisions?.find((decision) => decision.required?.normalize("NFC") === id);
}

/** Until when a paper of the library is valid; undefined where it never expires. */
export function validUntil(bid: BidModel, document: DocumentData): Moment | undefined {
  return document.validUntil === undefined ? undefined : parseMoment(document.validUntil, bid.offset);
}

/** Tells whether a paper is there and still valid at `moment`. */
export function isValidAt(bid: BidModel, document: DocumentData | undefined, moment: Moment): boolean {
  if (!document) return false;
  const end = validUntil(bid, document);
  return end === undefined || !isAfter(moment, end);
}
