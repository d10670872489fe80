import type { BidModel } from "../../../model/bid-model.ts";
import type { DocumentData } from "../../../model/entities.ts";
import type { Moment } from "../../../model/moment.ts";
import { isValidAt, libraryOf } from "./submitted-documents.ts";

/**
 * Papers of the library that are of the type asked for, those first that are still valid at `moment`.
 *
 * @param except A paper that will not do.
 */
export function documentsOfType(
  bid: BidModel,
  type: string | undefined,
  moment: Moment,
  except?: DocumentData,
): readonly { readonly id: string; readonly document: DocumentData; readonly valid: boolean }[] {
  if (type === undefined) return [];
  const wanted = type.normalize("NFC");
  const found = [...libraryOf(bid).values()].flatMap((document) => {
    if (document === except || document.id === undefined || document.type?.normalize("NFC") !== wanted) return [];
    return [{ id: document.id, document, valid: isValidAt(bid, document, moment) }];
  });
  return [...found.filter(({ valid }) => valid), ...found.filter(({ valid }) => !valid)];
}
