import type { BidModel } from "../../../model/bid-model.ts";
import type { DocumentDemand } from "../../../model/demands.ts";
import { folderOf } from "../../../model/paths.ts";
import { unreadPaths } from "../../../model/source-file.ts";
import { isObligatory, libraryOf } from "../../../model/submitted-documents.ts";
import { isInOtherForm, isReadInPart, wordsOf, wordsOfBrokenFiles } from "../references/broken-files.ts";
import { matchIds } from "../references/look-alike.ts";

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
  const { data } = bid.manifest;
  // Something else than a list may be meant for all that is missed.
  if (data.documents === undefined && isInOtherForm(data, "documents")) return;
  const library = libraryOf(bid);
  const unread = isInOtherForm(data, "documents") ? wordsOf(bid.manifest) : wordsOfBrokenFiles([bid.manifest]);
  const documents = matchIds(library.keys());
  const strays = strayEntries(bid);
  for (const demand of bid.demands) {
    const { required } = demand;
    if (!bid.concernsLot(required.lot) || !isObligatory(bid, required)) continue;
    const id = (required.id ?? "").normalize("NFC");
    // In a manifest of which a part cannot be read, its entry may be hidden behind what cannot be read.
    if (unread.has(id)) continue;
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

/** A document that must come with the bid and does, and the entries of the manifest that name it. */
export interface AnsweredDemand {
  readonly demand: DocumentDemand;
  /** At least one. */
  readonly entries: readonly Entry[];
}

/** The documents that must come with the bid and are named in it; none where a file may hide what belongs to them. */
export function* answeredDemands(bid: BidModel): Generator<AnsweredDemand> {
  const { data } = bid.manifest;
  if (isReadInPart(bid.manifest) || isInOtherForm(data, "documents") || !isLibraryReadable(bid)) return;
  const library = libraryOf(bid);
  for (const demand of bid.demands) {
    const { required } = demand;
    if (!bid.concernsLot(required.lot) || !isObligatory(bid, required)) continue;
    const id = (required.id ?? "").normalize("NFC");
    const entries = (data.documents ?? []).filter((entry) => entry.required?.normalize("NFC") === id);
    const isAnswered = entries.some(({ document }) => document && library.has(document.normalize("NFC")));
    if (isAnswered) yield { demand, entries };
  }
}

/** Entries for demands that nobody declares. */
function strayEntries({ manifest, demands }: BidModel): readonly Entry[] {
  const known = new Set(demands.map(({ required }) => required.id?.normalize("NFC")));
  return (manifest.data.documents ?? []).filter(
    ({ required }) => required !== undefined && !known.has(required.normalize("NFC")),
  );
}

/** A file of which nobody can tell what it is, such as one with a half-written `kind`, may be a part of the library. */
function isLibraryReadable(bid: BidModel): boolean {
  const folder = bid.company && folderOf(bid.company.path);
  const isUnread = unreadPaths(bid.sources).some((path) => folder === undefined || folderOf(path) === folder);
  return !isUnread && !bid.documents.some((file) => isReadInPart(file) || isInOtherForm(file.data, "documents"));
}
