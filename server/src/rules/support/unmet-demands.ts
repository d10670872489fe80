import type { BidModel } from "../../model/bid-model.ts";
import type { DocumentDemand } from "../../model/demands.ts";
import { isObligatory, libraryOf } from "../../model/submitted-documents.ts";
import { matchIds } from "./look-alike.ts";

type Entry = NonNullable<BidModel["manifest"]["data"]["documents"]>[number];

/** A document that must come with the bid and does not, and the entry of the manifest that names nothing for it. */
export interface UnmetDemand {
  readonly demand: DocumentDemand;
  /** Undefined where the manifest has no entry for the demand. */
  readonly entry: Entry | undefined;
}

/**
 * The documents that must come with the bid and do not. Left out are those of which an id is plainly a slip: one that
 * looks like a declared id, and an entry for a demand that there is not with a paper of the very type that is asked for.
 * `link/unknown-id` tells of those, with a repair.
 */
export function* unmetDemands(bid: BidModel): Generator<UnmetDemand> {
  const library = libraryOf(bid);
  const documents = matchIds(library.keys());
  const strays = strayEntries(bid);
  for (const demand of bid.demands) {
    const { required } = demand;
    if (!bid.concernsLot(required.lot) || !isObligatory(bid, required)) continue;
    const id = (required.id ?? "").normalize("NFC");
    const entries = (bid.manifest.data.documents ?? []).filter((entry) => entry.required?.normalize("NFC") === id);
    if (entries.some(({ document }) => document && library.has(document.normalize("NFC")))) continue;
    // A library of which a part cannot be read may well hold the document.
    if (entries.length > 0 && !isLibraryReadable(bid)) continue;
    const isSlip = entries.some(({ document }) => document && documents.lookAlike(document.normalize("NFC")));
    const type = required.type;
    const isMisplaced = strays.some(
      ({ document }) => type !== undefined && library.get(document?.normalize("NFC") ?? "")?.type === type,
    );
    if (!isSlip && !isMisplaced) yield { demand, entry: entries[0] };
  }
}

/** Entries for demands that nobody declares. */
function strayEntries({ manifest, demands }: BidModel): readonly Entry[] {
  const known = new Set(demands.map(({ required }) => required.id?.normalize("NFC")));
  return (manifest.data.documents ?? []).filter(
    ({ required }) => required !== undefined && !known.has(required.normalize("NFC")),
  );
}

function isLibraryReadable(bid: BidModel): boolean {
  return bid.documents.every((file) => !file.problems.some((problem) => problem.rule === "schema/syntax"));
}
