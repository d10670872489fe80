import { attribute } from "../../model/collect-section-symbols.ts";
import type { SectionFile } from "../../model/source-file.ts";
import type { HeadingBlock } from "../../syntax/markdown/tree.ts";
import { inlinesOf, walkBlocks, walkInline } from "../../syntax/markdown/walk.ts";
import { memoize } from "../../text/memo.ts";

/** In which sections and headings a requirement is answered or spoken of: ids of headings in the document. */
export interface RequirementPlaces {
  /** Where `answers` says so. */
  readonly answered: ReadonlyMap<string, readonly string[]>;
  /** Where `:req[...]` stands. */
  readonly mentioned: ReadonlyMap<string, readonly string[]>;
}

/** The id of a section's own heading. */
export function sectionId(section: SectionFile): string {
  return section.data.id ?? `#${section.path}`;
}

/** The id of a heading: its own, or one made from its rank among those of the section, which typing does not change. */
export function headingId(section: SectionFile, heading: HeadingBlock): string {
  return attribute(heading.attributes, "id")?.value ?? `#${section.path}:${headingRanks(section).get(heading)}`;
}

const headingRanks = memoize((section: SectionFile): ReadonlyMap<HeadingBlock, number> => {
  const ranks = new Map<HeadingBlock, number>();
  walkBlocks(section.tree.blocks, (block) => {
    if (block.kind === "heading") ranks.set(block, ranks.size + 1);
  });
  return ranks;
});

function add(map: Map<string, string[]>, requirement: string, place: string): void {
  const id = requirement.normalize("NFC");
  const list = map.get(id);
  if (!list) map.set(id, [place]);
  else if (!list.includes(place)) list.push(place);
}

/** Finds where requirements are answered and spoken of. */
export function findRequirementPlaces(sections: readonly SectionFile[]): RequirementPlaces {
  const answered = new Map<string, string[]>();
  const mentioned = new Map<string, string[]>();
  for (const section of sections) {
    for (const id of section.data.answers ?? []) add(answered, id, sectionId(section));
    let place = sectionId(section);
    walkBlocks(section.tree.blocks, (block) => {
      if (block.kind === "heading") {
        place = headingId(section, block);
        const ids = attribute(block.attributes, "answers")?.value ?? "";
        for (const id of ids.split(/[\s,;]+/u)) if (id !== "") add(answered, id, place);
      }
      for (const inline of inlinesOf(block)) {
        walkInline(inline, (inner) => {
          if (inner.kind !== "directive" || inner.name !== "req" || inner.label === undefined) return;
          add(mentioned, inner.label.trim(), place);
        });
      }
    });
  }
  return { answered, mentioned };
}
