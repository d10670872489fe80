import type { ImportedFile } from "./import-result.ts";
import { comments } from "./messages.ts";
import { writeNewBid, writeNewPricing, writeNewSpecification } from "./new-bid/bid-files.ts";
import { writeNewCompany, writeNewDocuments } from "./new-bid/company-files.ts";
import type { NewBidOptions } from "./new-bid/options.ts";
import { newSections } from "./new-bid/sections.ts";
import { writeNewTender } from "./new-bid/tender-file.ts";
import { writeNewWorkspace } from "./new-bid/workspace-file.ts";

/**
 * Writes the files of a workspace with one bid, as little as a bid writer needs to begin: what must be filled in is
 * empty, so that the check names it, and what may be added stands ready in comments.
 *
 * @returns the files in the order in which they are to be filled in; the caller looks whether something is in the way.
 */
export function createBidFiles(options: NewBidOptions): readonly ImportedFile[] {
  const say = comments(options.language);
  const folder = `bids/${options.slug}`;
  const sections = newSections(say);
  return [
    { path: `${folder}/tender.bid.yaml`, text: writeNewTender(options, say) },
    {
      path: `${folder}/bid.yaml`,
      text: writeNewBid(
        options,
        sections.map(({ path }) => path),
        say,
      ),
    },
    { path: `${folder}/specification.bid.yaml`, text: writeNewSpecification(say) },
    { path: `${folder}/pricing.bid.yaml`, text: writeNewPricing(say) },
    ...sections.map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
    { path: "company/company.bid.yaml", text: writeNewCompany(say), shared: true },
    { path: "company/documents.bid.yaml", text: writeNewDocuments(options, say), shared: true },
    { path: "tenderdraft.yaml", text: writeNewWorkspace(options, say), shared: true },
  ];
}
