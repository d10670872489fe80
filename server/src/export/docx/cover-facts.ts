import type { CoverBlock, TableBlock } from "../blocks/types.ts";

/** The facts of the cover as a table. */
export function coverFacts(block: CoverBlock): TableBlock {
  return {
    kind: "table",
    look: "facts",
    alt: block.label,
    columns: [
      { weight: 2, align: "start" },
      { weight: 5, align: "start" },
    ],
    header: [],
    rows: block.facts.map(({ name, value }) => ({
      cells: [name, value].map((text) => ({
        blocks: text.split("\n").map((part) => ({ kind: "paragraph", children: [{ kind: "text", value: part }] })),
      })),
    })),
  };
}
