import type { BidModel } from "../../../model/bid-model.ts";
import { isSigningPlatform } from "../../../model/platform.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { isObligatory } from "../../support/documents/submitted-documents.ts";

/** Why the bid is signed with a certificate. */
export interface SignatureNeed {
  /** `document`: a paper that must come wants a qualified signature. `platform`: the platform takes only signed bids. */
  readonly reason: "document" | "platform";
  /** Title of the paper, or name of the platform. */
  readonly name: string;
  readonly at: Place;
}

/** What asks for a certificate for certain; undefined where nothing does. */
export function signatureNeed(bid: BidModel): SignatureNeed | undefined {
  const handedIn = new Set((bid.manifest.data.documents ?? []).map((entry) => entry.required?.normalize("NFC")));
  for (const { required } of bid.demands) {
    if (required.signature !== "qualified" || !bid.concernsLot(required.lot)) continue;
    if (!isObligatory(bid, required) && !handedIn.has(required.id?.normalize("NFC"))) continue;
    return { reason: "document", name: required.title ?? required.id ?? "", at: placeOf(required, "signature") };
  }
  const source = bid.tender?.data.source;
  const platform = source?.platform?.trim();
  if (!source || !platform || !isSigningPlatform(platform)) return undefined;
  return { reason: "platform", name: platform, at: placeOf(source, "platform") };
}
