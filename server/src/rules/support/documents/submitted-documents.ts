import type { BidModel } from "../../../model/bid-model.ts";
import type { DocumentData } from "../../../model/entities.ts";
import { type Moment, parseMoment } from "../../../model/moment.ts";
import type { SubmittedDocument } from "../../../model/submitted-documents.ts";
import type { Validity } from "../../../model/timeline.ts";
import type { DocumentUse } from "../../../model/timeline-sources.ts";
import { stateOn } from "../../../model/validity.ts";
import { placeOf } from "../../../schema/place.ts";

export {
  decisionOn,
  isObligatory,
  libraryOf,
  type SubmittedDocument,
  submittedDocuments,
} from "../../../model/submitted-documents.ts";

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

/** What the timeline says of a document that is handed in, and of the very demand it is handed in for. */
export function timelineOf(
  bid: BidModel,
  { entry, document }: SubmittedDocument,
): { readonly validity: Validity; readonly use: DocumentUse } | undefined {
  if (!document) return undefined;
  const [own, place] = [placeOf(document), placeOf(entry)];
  const validity = bid.timeline.validities.find(({ kind, at }) => kind === "document" && isSamePlace(at, own));
  const use = validity?.uses.find((one) => isSamePlace(one.entry, place));
  return validity && use && { validity, use };
}

function isSamePlace(a: ReturnType<typeof placeOf>, b: ReturnType<typeof placeOf>): boolean {
  return a.file === b.file && a.span.start === b.span.start;
}

/** Until when a paper of the library is valid; undefined where it never expires. */
export function validUntil(bid: BidModel, document: DocumentData): Moment | undefined {
  return document.validUntil === undefined ? undefined : parseMoment(document.validUntil, bid.offset);
}

/** Tells whether a paper is there and has not ended by `moment`. */
export function isValidAt(bid: BidModel, document: DocumentData | undefined, moment: Moment): boolean {
  if (!document) return false;
  return stateOn({ from: undefined, until: validUntil(bid, document) }, moment) !== "ended";
}
