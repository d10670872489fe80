import type { BidModel } from "../../../model/bid-model.ts";
import type { DocumentData, RequiredDocumentData } from "../../../model/entities.ts";
import { isTooOld } from "../../../model/freshness.ts";
import type { PlacedEdit } from "../../define-rule.ts";
import { replaceValue } from "../edits/replace-value.ts";
import { documentsOfType } from "./documents-of-type.ts";
import { isValidAt, type SubmittedDocument } from "./submitted-documents.ts";
import { validityHorizon } from "./validity-horizon.ts";

/**
 * Another paper of the library of the same type that is valid now and for as long as it must be, fresh enough, and not
 * handed in yet; and the edit that hands it in instead.
 */
export function findSubstitute(
  bid: BidModel,
  { entry, required, document }: SubmittedDocument,
): { readonly title: string; readonly edit: PlacedEdit | undefined } | undefined {
  const taken = new Set((bid.manifest.data.documents ?? []).map((other) => other.document?.normalize("NFC")));
  const offered = documentsOfType(bid, required?.type ?? document?.type, bid.judgedAt, document);
  const found = offered.find(
    (other) => other.valid && !taken.has(other.id.normalize("NFC")) && isSound(bid, other.document, required),
  );
  if (!found) return undefined;
  return { title: found.document.title ?? found.id, edit: replaceValue(entry, "document", found.id) };
}

/** The fix that hands another paper in, to be spread into the problem; its title has the key `handIn`. */
export function handInInstead(substitute: ReturnType<typeof findSubstitute>) {
  if (!substitute?.edit) return {};
  const params = { substitute: substitute.title };
  return { fix: { title: "handIn" as const, params, edits: [substitute.edit], needsReview: true as const } };
}

/** Tells whether a paper is valid for as long as a demand asks, and surely as fresh. */
export function isSound(bid: BidModel, document: DocumentData, required: RequiredDocumentData | undefined): boolean {
  if (!isValidAt(bid, document, bid.judgedAt)) return false;
  const horizon = required && validityHorizon(bid, required);
  if (horizon && !isValidAt(bid, document, horizon.until)) return false;
  return required === undefined || isFresh(bid, document, required);
}

/** Tells whether a paper is as fresh as a demand asks; not where the library does not say when it was issued. */
export function isFresh(bid: BidModel, document: DocumentData | undefined, required: RequiredDocumentData): boolean {
  const { notOlderThan } = required;
  if (!document) return false;
  if (notOlderThan === undefined || !bid.submissionDeadline) return true;
  const { issued } = document;
  return issued !== undefined && !isTooOld(issued, notOlderThan, bid.submissionDeadline, bid.offset);
}
