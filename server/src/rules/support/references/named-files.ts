import type { BidModel } from "../../../model/bid-model.ts";
import { type FileReference, readReferences } from "../../../model/file-references.ts";
import { type Place, placeOfKey } from "../../../schema/place.ts";

/** A path that leads a bid to one of its files. */
export interface NamedFile {
  readonly reference: FileReference;
  /** Where a finding about it stands in the bid. */
  readonly at: Place;
  /** Set where `tenderdraft.yaml` names the file, not the manifest. */
  readonly setting: Place | undefined;
}

/** Every path that the manifest names, and the company of the workspace where the manifest names none. */
export function namedFiles(bid: BidModel): readonly NamedFile[] {
  const own = bid.references.map((reference): NamedFile => ({ reference, at: reference.at, setting: undefined }));
  if (!bid.workspace || bid.references.some((reference) => reference.key === "company")) return own;
  const inherited = readReferences(bid.workspace.data, "company", bid.entries)
    .filter((reference) => reference.state !== "directory")
    .map((reference): NamedFile => ({ reference, at: placeOfKey(bid.manifest.data, "kind"), setting: reference.at }));
  return [...own, ...inherited];
}
