import type { Block, ExportDocument } from "../blocks/types.ts";
import type { PageEstimate } from "./estimate-pages.ts";
import type { PagePlace } from "./paginate.ts";

/** What one part of a document takes. */
export interface SectionPages {
  /** Pages that it fills, in parts of pages: 2.5 for two and a half. An estimate, some percent off in both directions. */
  readonly pages: number;
  /** The page on which its heading stands, from 1. */
  readonly from: number;
  /** The page on which it ends. */
  readonly to: number;
}

/** The blocks of the first rank, those of turned pages and of what stays together among them. */
function flatten(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === "landscape" || block.kind === "keep" ? block.blocks : [block]));
}

function positionOf({ page, share }: PagePlace): number {
  return page - 1 + share;
}

/**
 * Measures each part of a document that begins with a heading of level 1, up to the next such heading.
 *
 * @param document Numbered.
 * @param estimate Its pages, from `layoutPages`.
 * @returns By the id of the heading, in the order of the document.
 */
export function measureSections(document: ExportDocument, estimate: PageEstimate): ReadonlyMap<string, SectionPages> {
  const sections = new Map<string, SectionPages>();
  let open: string | undefined;
  const close = (end: PagePlace | undefined) => {
    const start = open === undefined ? undefined : estimate.places.get(open);
    if (open === undefined || !start || !end) return;
    const pages = Math.max(0, positionOf(end) - positionOf(start));
    sections.set(open, { pages, from: start.page, to: Math.max(start.page, end.page) });
  };
  for (const block of flatten(document.blocks)) {
    if (block.kind === "heading" && block.level === 1 && block.id !== undefined) {
      close(estimate.places.get(block.id)?.before);
      open = block.id;
    }
  }
  close(estimate.end);
  return sections;
}
