import type { BidModel } from "../../../model/bid-model.ts";
import { memoize } from "../../../text/memo.ts";
import { ownFiles, type ReadFile } from "./bid-texts.ts";
import { markdownFragments } from "./markdown-fragments.ts";
import type { TextFragment } from "./text-fragment.ts";
import { yamlFragments } from "./yaml-fragments.ts";

/** All running text of the bid's own files, in the order of the files. Sections of lots not bid for are left out. */
export function* textFragments(bid: BidModel): Generator<TextFragment> {
  for (const file of ownFiles(bid)) yield* fragmentsOf(file);
}

/** The running text of one file of the bid, in its order: values of YAML or of the front matter, then the prose. */
export const fragmentsOf = memoize((file: ReadFile): readonly TextFragment[] => [
  ...yamlFragments(file),
  ...(file.form === "section" ? markdownFragments(file) : []),
]);
