import type { BidFiles } from "../model/bid-files.ts";
import { collectSymbols } from "../model/collect-symbols.ts";
import { readPricing } from "../model/pricing.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SourceFile, YamlFile } from "../model/source-file.ts";
import type { SymbolIndex } from "../model/symbols.ts";
import { collectVariables, type VariableTable } from "../model/variables.ts";
import { bidFilesIndex } from "./bid-files-index.ts";

/** What has a name in one bid. Made without judging anything, so that it is there at once after each keystroke. */
export interface BidNames {
  /** The files in their roles. What their paths lead to is not told here: it may be that of an earlier snapshot. */
  readonly files: Omit<BidFiles, "references">;
  /** The same files by their paths. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly symbols: SymbolIndex;
  /** For the places of the variables; amounts that depend on the lots bid for are those of all lots. */
  readonly variables: VariableTable;
}

/** The names of every bid of a snapshot, in the order of the manifests. */
export function namesOf(snapshot: Snapshot): readonly BidNames[] {
  return bidFilesIndex(snapshot).all.map((files) => namesOfBid(files, snapshot));
}

/** The names of the bids that a file belongs to; the others need not be looked at for it. */
export function namesAround(snapshot: Snapshot, file: string): readonly BidNames[] {
  return (bidFilesIndex(snapshot).byFile.get(file) ?? []).map((files) => namesOfBid(files, snapshot));
}

/** What was found before, by manifest; it holds as long as all files of the bid are the very same. */
const known = new WeakMap<YamlFile<"bid">, BidNames>();

function namesOfBid(files: BidFiles, snapshot: Snapshot): BidNames {
  const { manifest } = files;
  const earlier = known.get(manifest);
  const isSame =
    earlier?.files.paths.length === files.paths.length &&
    files.paths.every((path) => earlier.sources.get(path) === snapshot.files.get(path));
  if (earlier && isSame) return earlier;
  const prices = files.pricing && readPricing(files.pricing.data, files.tender?.data.items);
  const language = manifest.data.language ?? files.tender?.data.language ?? "en";
  const names: BidNames = {
    files,
    sources: new Map(
      files.paths.flatMap((path) => {
        const file = snapshot.files.get(path);
        return file ? [[path, file] as const] : [];
      }),
    ),
    symbols: collectSymbols(files),
    variables: collectVariables(files, prices, language),
  };
  known.set(manifest, names);
  return names;
}
