import type { BidModel } from "../../../model/bid-model.ts";
import { concernedSections } from "../../../model/document-parts.ts";
import type { SourceFile } from "../../../model/source-file.ts";
import { memoize } from "../../../text/memo.ts";

/** A file whose kind is known. */
export type ReadFile = Extract<SourceFile, { readonly form: "yaml" | "section" }>;

/** The files that the writer of this bid writes: manifest, specification, prices, questions, sections. */
export const ownFiles = memoize((bid: BidModel): readonly ReadFile[] => {
  const single = [bid.pricing, bid.questions].filter((file) => file !== undefined);
  return [bid.manifest, ...bid.specifications, ...single, ...concernedSections(bid)];
});

/** Every file that could be read for this bid, those of the tender and of the company included. */
export const allFiles = memoize((bid: BidModel): readonly ReadFile[] => {
  const single = [bid.tender, bid.company, bid.pricing, bid.questions].filter((file) => file !== undefined);
  const library = [...bid.documents, ...bid.people, ...bid.contracts, ...bid.rates];
  return [bid.manifest, ...single, ...library, ...bid.specifications, ...bid.sections];
});

/** The text of a file of the bid; undefined for a file that was not read. */
export function textOfFile(bid: BidModel, path: string): string | undefined {
  return allFiles(bid).find((file) => file.path === path)?.text;
}
