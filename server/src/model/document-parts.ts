import { memoize } from "../text/memo.ts";
import type { BidModel } from "./bid-model.ts";
import type { SectionFile } from "./source-file.ts";

/** What the printed document consists of where the manifest does not say so; `sections` stands for all of them. */
export const defaultParts: readonly string[] = [
  "cover",
  "toc",
  "sections",
  "compliance-matrix",
  "price-schedule",
  "document-list",
  "signatures",
];

/** The sections of the bid, without those of lots that are not bid for. */
export const concernedSections = memoize((bid: BidModel): readonly SectionFile[] =>
  bid.sections.filter((section) => bid.concernsLot(section.data.lot)),
);
