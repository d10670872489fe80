import { findBids } from "../analysis/check-workspace.ts";
import { type BidFiles, gatherFiles } from "../model/bid-files.ts";
import { collectSymbols } from "../model/collect-symbols.ts";
import { readPricing } from "../model/pricing.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SymbolIndex } from "../model/symbols.ts";
import { collectVariables, type VariableTable } from "../model/variables.ts";
import { memoize } from "../text/memo.ts";

/** What has a name in one bid. Made without judging anything, so that it is there at once after each keystroke. */
export interface BidNames {
  readonly files: BidFiles;
  readonly symbols: SymbolIndex;
  /** For the places of the variables; amounts that depend on the lots bid for are those of all lots. */
  readonly variables: VariableTable;
}

/** The names of every bid of a snapshot, in the order of the manifests. */
export const namesOf = memoize((snapshot: Snapshot): readonly BidNames[] =>
  findBids(snapshot).map((manifest) => {
    const files = gatherFiles(manifest, snapshot);
    const prices = files.pricing && readPricing(files.pricing.data, files.tender?.data.items);
    const language = manifest.data.language ?? files.tender?.data.language ?? "en";
    return { files, symbols: collectSymbols(files), variables: collectVariables(files, prices, language) };
  }),
);
