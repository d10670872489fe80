import type { BidModel } from "../../model/bid-model.ts";
import { concernedSections, defaultParts } from "../../model/document-parts.ts";
import type { SectionFile } from "../../model/source-file.ts";
import { walkBlocks } from "../../syntax/markdown/walk.ts";

/** The names of the directives that stand on lines of their own. */
export function usedDirectives(sections: readonly SectionFile[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const section of sections) {
    walkBlocks(section.tree.blocks, (block) => {
      if (block.kind === "leaf-directive") names.add(block.name);
    });
  }
  return names;
}

/** The parts of the document in their order; a directive in a section takes the place of its part. */
export function partNames(model: BidModel): readonly string[] {
  const used = usedDirectives(concernedSections(model));
  return (model.manifest.data.parts ?? defaultParts).filter((part) => !used.has(part));
}
