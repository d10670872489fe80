import type { Block, FigureBlock, Inline, ReferenceInline, TableBlock, TableRow } from "./types.ts";

/** What to do with each node on the way down; a node that is not named stays as it is. */
export interface BlockTransform {
  /** `language`: the block's own or the nearest one around it. */
  readonly block?: (block: Block, language: string) => Block;
  readonly inline?: (inline: Inline) => Inline;
  /** Rows that hold nothing of interest; they stay as they are. */
  readonly skipRow?: (row: TableRow) => boolean;
}

/** Changes the items of a list; the list itself where none of them became another. */
function mapSame<Item>(list: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  let changed: Item[] | undefined;
  let at = 0;
  for (const item of list) {
    const next = change(item);
    if (next !== item) changed ??= list.slice(0, at);
    changed?.push(next);
    at += 1;
  }
  return changed ?? list;
}

/** Changes what a node holds under a key; the node itself where nothing became another. */
function withPart<Node extends object, Key extends keyof Node>(node: Node, key: Key, part: Node[Key]): Node {
  return node[key] === part ? node : { ...node, [key]: part };
}

/**
 * Rebuilds inlines, each node before its children, in the order of reading. What does not change stays the same object,
 * so that a look at the nodes builds nothing.
 */
export function transformInlines(
  inlines: readonly Inline[],
  transform: BlockTransform,
  language: string,
): readonly Inline[] {
  return mapSame(inlines, (original) => {
    const inline = transform.inline?.(original) ?? original;
    if (inline.kind === "note") return withPart(inline, "blocks", transformBlocks(inline.blocks, transform, language));
    return "children" in inline
      ? withPart(inline, "children", transformInlines(inline.children, transform, language))
      : inline;
  });
}

function transformChildren(block: Block, transform: BlockTransform, language: string): Block {
  const inlines = (children: readonly Inline[]) => transformInlines(children, transform, language);
  const blocks = (children: readonly Block[]) => transformBlocks(children, transform, language);
  const holder = <Holder extends { readonly blocks: readonly Block[] }>(one: Holder): Holder =>
    withPart(one, "blocks", blocks(one.blocks));
  const withCaption = <Carrier extends TableBlock | FigureBlock>(carrier: Carrier): Carrier =>
    carrier.caption
      ? withPart(carrier, "caption", withPart(carrier.caption, "children", inlines(carrier.caption.children)))
      : carrier;
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return withPart(block, "children", inlines(block.children));
    case "list":
      return withPart(block, "items", mapSame(block.items, holder));
    case "table": {
      const table = withPart(withCaption(block), "header", mapSame(block.header, holder));
      const row = (one: TableRow): TableRow =>
        transform.skipRow?.(one) ? one : withPart(one, "cells", mapSame(one.cells, holder));
      return withPart(table, "rows", mapSame(block.rows, row));
    }
    case "figure":
      return withCaption(block);
    case "callout":
      return holder(block.title ? withPart(block, "title", inlines(block.title)) : block);
    case "quote":
    case "landscape":
    case "keep":
      return holder(block);
    case "contents":
      return withPart(block, "title", inlines(block.title));
    case "code-block":
    case "page-break":
    case "rule":
    case "cover":
      return block;
  }
}

/**
 * Rebuilds a tree, each node before its children, in the order of reading. What does not change stays the same object.
 *
 * @param language That of the document, or of what surrounds the blocks.
 */
export function transformBlocks(
  blocks: readonly Block[],
  transform: BlockTransform,
  language: string,
): readonly Block[] {
  return mapSame(blocks, (original) => {
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

/**
 * The text of inlines without markup; notes and pictures give none, a break a blank.
 *
 * @param referenceText What a reference gives.
 */
export function inlineText(inlines: readonly Inline[], referenceText: (reference: ReferenceInline) => string): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case "text":
        case "code":
          return inline.value;
        case "break":
          return " ";
        case "reference":
          return referenceText(inline);
        case "note":
        case "image":
          return "";
        default:
          return inlineText(inline.children, referenceText);
      }
    })
    .join("");
}

/** The text of inlines as it is printed; a reference that leads nowhere gives its id in brackets. */
export function plainText(inlines: readonly Inline[]): string {
  return inlineText(inlines, (reference) =>
    reference.resolved ? referenceTexts(reference).join("") : `[${reference.target}]`,
  );
}
