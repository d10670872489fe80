import { plainText } from "../blocks/transform.ts";
import type { Block } from "../blocks/types.ts";

/** How much text there is. */
export interface TextCount {
  /** What stands between blanks and holds a letter or a digit. */
  readonly words: number;
  /** Characters as a reader counts them, blanks within a paragraph included. */
  readonly characters: number;
}

const word = /[\p{L}\p{N}]/u;
/** Deepest nesting that is looked into. */
const deepest = 60;

function countLine(text: string): TextCount {
  const parts = text.split(/\s+/u).filter((part) => part !== "");
  let words = 0;
  let characters = Math.max(0, parts.length - 1);
  for (const part of parts) {
    if (word.test(part)) words++;
    for (const _character of part) characters++;
  }
  return { words, characters };
}

function linesOf(block: Block, depth: number): readonly string[] {
  const inner = (blocks: readonly Block[]) => (depth < deepest ? blocks.flatMap((one) => linesOf(one, depth + 1)) : []);
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [plainText(block.children)];
    case "code-block":
      return [block.value];
    case "list":
      return block.items.flatMap((item) => inner(item.blocks));
    case "table": {
      const rows = [block.header, ...block.rows.map((row) => row.cells)];
      const cells = rows.flatMap((row) => row.flatMap((cell) => inner(cell.blocks)));
      return block.caption ? [plainText(block.caption.children), ...cells] : cells;
    }
    case "figure":
      return block.caption ? [plainText(block.caption.children)] : [];
    case "callout":
      return [...(block.title ? [plainText(block.title)] : []), ...inner(block.blocks)];
    case "quote":
    case "keep":
    case "landscape":
      return inner(block.blocks);
    case "contents":
    case "cover":
    case "page-break":
    case "rule":
      return [];
  }
}

/** Counts the text of blocks with headings, tables and captions, without footnotes, numbers and contents. */
export function countText(blocks: readonly Block[]): TextCount {
  let words = 0;
  let characters = 0;
  for (const line of blocks.flatMap((block) => linesOf(block, 0))) {
    const count = countLine(line);
    words += count.words;
    characters += count.characters;
  }
  return { words, characters };
}
