import { transformBlocks } from "../blocks/transform.ts";
import type { ExportDocument } from "../blocks/types.ts";

/**
 * The ids of the places whose page a document prints where it is known: those that contents and references lead to.
 *
 * @param document Numbered.
 */
export function listPageTargets(document: ExportDocument): ReadonlySet<string> {
  const targets = new Set<string>();
  transformBlocks(
    document.blocks,
    {
      block: (block) => {
        if (block.kind === "contents") for (const { target } of block.entries ?? []) targets.add(target);
        return block;
      },
      inline: (inline) => {
        if (inline.kind === "reference" && inline.resolved && inline.words) targets.add(inline.target);
        return inline;
      },
    },
    document.language,
  );
  return targets;
}
