import type { BidModel } from "../../../model/bid-model.ts";
import { concernedSections } from "../../../model/document-parts.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import type { Block } from "../../../syntax/markdown/tree.ts";
import { primaryLanguage } from "../../../text/language-tag.ts";
import { memoize } from "../../../text/memo.ts";
import type { Span } from "../../../text/span.ts";
import { type FoldedText, foldFragment, sentencesOf } from "./folded-text.ts";
import { splitSentences } from "./sentences.ts";
import type { TextFragment } from "./text-fragment.ts";
import { fragmentsOf } from "./text-fragments.ts";

/** The running text of one block of a section (of a table, one cell), and where in the section the block stands. */
export interface ProsePiece {
  readonly fragment: TextFragment;
  readonly block: Block;
  /** The blocks around it, outer ones first. */
  readonly within: readonly Block[];
  /** True for the description of a picture. */
  readonly isDescription: boolean;
  /** Sentences of the text, as offsets in it. */
  readonly sentences: readonly Span[];
  readonly folded: FoldedText;
}

/** The prose of a section piece by piece, in the order of the file; raw HTML is left out. */
export const prosePieces = memoize((section: SectionFile): readonly ProsePiece[] => readPieces(section));

/** The sections that concern the bid, each with the language that it is written in, as `ru`. */
export function* proseSections(bid: BidModel): Generator<{ readonly section: SectionFile; readonly language: string }> {
  for (const section of concernedSections(bid)) {
    yield { section, language: primaryLanguage(section.data.language ?? bid.language) };
  }
}

function readPieces(section: SectionFile): readonly ProsePiece[] {
  const leaves = leavesOf(section.tree.blocks, []);
  const pieces: ProsePiece[] = [];
  let at = 0;
  for (const fragment of fragmentsOf(section)) {
    if (fragment.form !== "prose" || fragment.text === "") continue;
    const { span } = fragment.placeOf(0, fragment.text.length);
    // Fragments come in the order of the blocks.
    while (at < leaves.length - 1 && (leaves[at]?.block.span.end ?? 0) <= span.start) at += 1;
    const leaf = leaves[at];
    if (leaf) pieces.push(makePiece(fragment, leaf));
  }
  return pieces;
}

interface Leaf {
  readonly block: Block;
  readonly within: readonly Block[];
}

function makePiece(fragment: TextFragment, { block, within }: Leaf): ProsePiece {
  let sentences: readonly Span[] | undefined;
  const { text } = fragment;
  return {
    fragment,
    block,
    within,
    isDescription: !fragment.isExact(0, 1),
    get sentences() {
      const folded = foldFragment(fragment);
      sentences ??= folded.text === text ? sentencesOf(folded) : splitSentences(text);
      return sentences;
    },
    get folded() {
      return foldFragment(fragment);
    },
  };
}

/** The blocks that hold text themselves, in the order of the file; a labelled container in front of what it holds. */
function leavesOf(blocks: readonly Block[], within: readonly Block[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (const block of blocks) {
    const inner = [...within, block];
    switch (block.kind) {
      case "list":
        for (const item of block.items) for (const leaf of leavesOf(item.children, inner)) leaves.push(leaf);
        break;
      case "quote":
      case "footnote":
        for (const leaf of leavesOf(block.children, inner)) leaves.push(leaf);
        break;
      case "container-directive": {
        const { labelSpan } = block;
        if (labelSpan) leaves.push({ block: { ...block, span: labelSpan }, within });
        for (const leaf of leavesOf(block.children, inner)) leaves.push(leaf);
        break;
      }
      default:
        leaves.push({ block, within });
    }
  }
  return leaves;
}
