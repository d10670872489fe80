import type { Block } from "../blocks/types.ts";

/** Blocks that share one kind of page. */
export interface PageRun {
  readonly kind: "cover" | "portrait" | "landscape";
  readonly blocks: Block[];
}

/** Cuts the document where the page changes; a page break at a cut is the cut. */
export function groupPages(blocks: readonly Block[]): readonly PageRun[] {
  const runs: PageRun[] = [];
  for (const block of blocks) {
    const kind = block.kind === "cover" || block.kind === "landscape" ? block.kind : "portrait";
    const last = runs.at(-1);
    const inner: readonly Block[] = block.kind === "landscape" ? inherit(block) : [block];
    if (last?.kind === kind && kind !== "cover") last.blocks.push(...inner);
    else if (block.kind !== "page-break" || !last || last.kind === "portrait") runs.push({ kind, blocks: [...inner] });
  }
  for (const run of runs) {
    while (run.blocks[0]?.kind === "page-break") run.blocks.shift();
    while (run.blocks.at(-1)?.kind === "page-break") run.blocks.pop();
  }
  return runs.filter((run) => run.blocks.length > 0);
}

function inherit(block: Extract<Block, { kind: "landscape" }>): readonly Block[] {
  const { language, direction, source } = block;
  return block.blocks.map((inner) => ({
    ...inner,
    ...(inner.language === undefined && language !== undefined ? { language } : {}),
    ...(inner.direction === undefined && direction !== undefined ? { direction } : {}),
    ...(inner.source === undefined && source !== undefined ? { source } : {}),
  }));
}
