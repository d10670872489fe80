import type { BidModel } from "../../model/bid-model.ts";
import { ownFiles, type ReadFile } from "./bid-texts.ts";
import { markdownFragments } from "./markdown-fragments.ts";
import type { TextFragment } from "./text-fragment.ts";
import { yamlFragments } from "./yaml-fragments.ts";

/** All running text of the bid's own files, in the order of the files. Sections of lots not bid for are left out. */
export function* textFragments(bid: BidModel): Generator<TextFragment> {
  for (const file of ownFiles(bid)) yield* fragmentsOf(file);
}

/** A file that did not change since the last check is the same object, and so are its fragments. */
const known = new WeakMap<ReadFile, readonly TextFragment[]>();

/** The running text of one file of the bid, in its order: values of YAML or of the front matter, then the prose. */
export function fragmentsOf(file: ReadFile): readonly TextFragment[] {
  const earlier = known.get(file);
  if (earlier) return earlier;
  const fragments = [...yamlFragments(file), ...(file.form === "section" ? markdownFragments(file) : [])];
  known.set(file, fragments);
  return fragments;
}
