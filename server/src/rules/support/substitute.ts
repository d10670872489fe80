import type { BidModel } from "../../model/bid-model.ts";
import type { Moment } from "../../model/moment.ts";
import type { PlacedEdit } from "../define-rule.ts";
import { documentsOfType } from "./documents-of-type.ts";
import { replaceValue } from "./replace-value.ts";
import type { SubmittedDocument } from "./submitted-documents.ts";

/**
 * Another paper of the library of the same type that is valid at `moment` and not handed in yet, and the edit that
 * hands it in instead.
 */
export function findSubstitute(
  bid: BidModel,
  { entry, required, document }: SubmittedDocument,
  moment: Moment,
): { readonly title: string; readonly edit: PlacedEdit | undefined } | undefined {
  const taken = new Set((bid.manifest.data.documents ?? []).map((other) => other.document?.normalize("NFC")));
  const offered = documentsOfType(bid, required?.type ?? document?.type, moment, document);
  const found = offered.find(({ id, valid }) => valid && !taken.has(id.normalize("NFC")));
  if (!found) return undefined;
  return { title: found.document.title ?? found.id, edit: replaceValue(entry, "document", found.id) };
}
