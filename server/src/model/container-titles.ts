import { parseMarkdown } from "../syntax/markdown/parse-markdown.ts";
import type { Inline } from "../syntax/markdown/tree.ts";
import { walkBlocks, walkInlines } from "../syntax/markdown/walk.ts";
import { memoize } from "../text/memo.ts";
import type { SectionFile } from "./source-file.ts";

/** The words in the brackets of a note or a caption, which are prose as well. */
export interface ContainerTitle {
  readonly text: string;
  /** Where the words begin in the file. */
  readonly start: number;
  /** Everything in them, outer things first; places count from the beginning of the words. */
  readonly inlines: readonly Inline[];
}

/** The titles of the containers of a section that hold more than plain words. */
export const containerTitles = memoize(({ tree }: SectionFile): readonly ContainerTitle[] => {
  const titles: ContainerTitle[] = [];
  walkBlocks(tree.blocks, (block) => {
    if (block.kind !== "container-directive" || !block.label || !block.labelSpan) return;
    const { label: text, labelSpan } = block;
    if (!/:\p{L}|\{\{|\]\(/u.test(text)) return;
    const inlines: Inline[] = [];
    walkInlines(parseMarkdown(text).blocks, (inline) => inlines.push(inline));
    titles.push({ text, start: labelSpan.start, inlines });
  });
  return titles;
});
