import type { Block, Inline, ReferenceInline, TableCell } from "./types.ts";

/** What to do with each node on the way down; a node that is not named stays as it is. */
export interface BlockTransform {
  /** `language`: the block's own or the nearest one around it. */
  readonly block?: (block: Block, language: string) => Block;
  readonly inline?: (inline: Inline) => Inline;
}

function transformCell(cell: TableCell, transform: BlockTransform, language: string): TableCell {
  return { ...cell, blocks: transformBlocks(cell.blocks, transform, language) };
}

/** Rebuilds inlines, each node before its children, in the order of reading. */
export function transformInlines(
  inlines: readonly Inline[],
  transform: BlockTransform,
  language: string,
): readonly Inline[] {
  return inlines.map((original) => {
    const inline = transform.inline?.(original) ?? original;
    if (inline.kind === "note") return { ...inline, blocks: transformBlocks(inline.blocks, transform, language) };
    return "children" in inline
      ? { ...inline, children: transformInlines(inline.children, transform, language) }
      : inline;
  });
}

function transformChildren(block: Block, transform: BlockTransform, language: string): Block {
  const inlines = (children: readonly Inline[]) => transformInlines(children, transform, language);
  const blocks = (children: readonly Block[]) => transformBlocks(children, transform, language);
  const caption = "caption" in block && block.caption ? block.caption : undefined;
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, children: inlines(block.children) };
    case "list":
      return { ...block, items: block.items.map((item) => ({ blocks: blocks(item.blocks) })) };
    case "table":
      return {
        ...block,
        ...(caption ? { caption: { ...caption, children: inlines(caption.children) } } : {}),
        header: block.header.map((cell) => transformCell(cell, transform, language)),
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => transformCell(cell, transform, language)),
        })),
      };
    case "figure":
      return caption ? { ...block, caption: { ...caption, children: inlines(caption.children) } } : block;
    case "callout":
      return {
        ...block,
        ...(block.title ? { title: inlines(block.title) } : {}),
        blocks: blocks(block.blocks),
      };
    case "quote":
    case "landscape":
    case "keep":
      return { ...block, blocks: blocks(block.blocks) };
    case "contents":
      return { ...block, title: inlines(block.title) };
    case "code-block":
    case "page-break":
    case "rule":
    case "cover":
      return block;
  }
}

/**
 * Rebuilds a tree, each node before its children, in the order of reading.
 *
 * @param language That of the document, or of what surrounds the blocks.
 */
export function transformBlocks(
  blocks: readonly Block[],
  transform: BlockTransform,
  language: string,
): readonly Block[] {
  return blocks.map((original) => {
    const own = original.language ?? language;
    const block = transform.block?.(original, own) ?? original;
    return transformChildren(block, transform, block.language ?? language);
  });
}

/**
 * The parts of a reference's text: the word before the number, the number, the word before the page, the page. Empty
 * where there is none; the id stands for the number where nothing carries it.
 */
export function referenceTexts({
  words,
  resolved,
  target,
}: ReferenceInline): readonly [word: string, number: string, pageWord: string, page: string] {
  if (!resolved) return ["", target, "", ""];
  const page = words && resolved.page !== undefined ? String(resolved.page) : "";
  return [words?.[resolved.form] ?? "", resolved.text, page === "" ? "" : (words?.page ?? ""), page];
}

/** The text of inlines without markup; notes and pictures give none, a break a blank. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case "text":
        case "code":
          return inline.value;
        case "break":
          return " ";
        case "reference":
          return referenceTexts(inline).join("");
        case "note":
        case "image":
          return "";
        default:
          return plainText(inline.children);
      }
    })
    .join("");
}
