import type { BidModel } from "../../model/bid-model.ts";
import { concernedSections } from "./bid-texts.ts";
import { markdownFragments } from "./markdown-fragments.ts";
import type { TextFragment } from "./text-fragment.ts";
import { yamlFragments } from "./yaml-fragments.ts";

/** All running text of the bid's own files, in the order of the files. Sections of lots not bid for are left out. */
export function* textFragments(bid: BidModel): Generator<TextFragment> {
  const single = [bid.pricing, bid.questions].filter((file) => file !== undefined);
  for (const file of [bid.manifest, ...bid.specifications, ...single]) {
    yield* yamlFragments(file.path, file.text, file.tree.root, file.kind);
  }
  for (const section of concernedSections(bid)) {
    yield* yamlFragments(section.path, section.text, section.tree.frontMatter?.yaml.root, "section");
    yield* markdownFragments(section);
  }
}
