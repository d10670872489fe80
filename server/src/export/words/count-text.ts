import type { PrintedText, SectionText } from "../../model/printed-length.ts";
import { inlineText } from "../blocks/transform.ts";
import type { Block, Caption, Inline, ReferenceInline, ResolvedReference } from "../blocks/types.ts";
import { documentText } from "../texts/texts.ts";

/** What counting needs to know besides the blocks. */
export interface CountContext {
  /** What references lead to, where the blocks are not numbered yet. */
  readonly places?: ReadonlyMap<string, ResolvedReference>;
  /** BCP 47, of the fixed words. */
  readonly language: string;
}

/**
 * Counts the text that blocks print as Word counts it: a word is what stands between blanks, so a dash between two is
 * one, too; numbers of headings and list marks are none; notes and captions count. Cover, contents and pictures hold
 * no text of the writer's.
 */
export function countText(blocks: readonly Block[], context: CountContext): SectionText {
  const sum = { words: 0, characters: 0 };
  const inTables = { words: 0, characters: 0 };
  for (const { text, table } of linesOf(blocks, false, context)) {
    const { words, characters } = countLine(text);
    for (const target of table ? [sum, inTables] : [sum]) {
      target.words += words;
      target.characters += characters;
    }
  }
  return { ...sum, inTables };
}

/** Marks of direction, joiners and soft hyphens are not seen. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u2060\uFEFF]/gu;

/** Counts the words and characters of one line, blanks among the latter. */
function countLine(line: string): PrintedText {
  const text = line.replace(unseen, "").trim();
  if (text === "") return { words: 0, characters: 0 };
  return { words: text.split(/\s+/u).length, characters: [...text].length };
}

interface Line {
  readonly text: string;
  readonly table: boolean;
}

function* linesOf(blocks: readonly Block[], table: boolean, context: CountContext): Generator<Line> {
  for (const block of blocks) yield* linesOfBlock(block, table, context);
}

function* linesOfBlock(block: Block, table: boolean, context: CountContext): Generator<Line> {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return yield* lineOf(block.children, table, context);
    case "list":
      for (const item of block.items) yield* linesOf(item.blocks, table, context);
      return;
    case "table":
      if (block.caption) yield* captionOf(block.caption, "tableCaption", true, context);
      for (const cell of [block.header, ...block.rows.map(({ cells }) => cells)].flat())
        yield* linesOf(cell.blocks, true, context);
      return;
    case "figure":
      if (block.caption) yield* captionOf(block.caption, "figureCaption", table, context);
      return;
    case "callout":
      yield* lineOf(
        block.title ?? [{ kind: "text", value: documentText(context.language, block.tone) }],
        table,
        context,
      );
      return yield* linesOf(block.blocks, table, context);
    case "quote":
    case "landscape":
    case "keep":
      return yield* linesOf(block.blocks, table, context);
    case "code-block":
      for (const text of block.value.split("\n")) yield { text, table };
      return;
    case "contents":
    case "cover":
    case "page-break":
    case "rule":
      return;
  }
}

function* captionOf(
  { children, number = 1 }: Caption,
  key: "tableCaption" | "figureCaption",
  table: boolean,
  context: CountContext,
): Generator<Line> {
  const label = documentText(context.language, key, { number: String(number) });
  yield* lineOf([{ kind: "text", value: label }, ...children], table, context);
}

/** A line, and behind it those of its notes. */
function* lineOf(inlines: readonly Inline[], table: boolean, context: CountContext): Generator<Line> {
  yield { text: inlineText(inlines, (reference) => referenceText(reference, context)), table };
  yield* notesOf(inlines, table, context);
}

function* notesOf(inlines: readonly Inline[], table: boolean, context: CountContext): Generator<Line> {
  for (const inline of inlines) {
    if (inline.kind === "note") yield* linesOf(inline.blocks, table, context);
    else if ("children" in inline) yield* notesOf(inline.children, table, context);
  }
}

function referenceText({ target, words, resolved }: ReferenceInline, { places }: CountContext): string {
  const place = resolved ?? places?.get(target);
  return place ? `${words?.[place.form] ?? ""}${place.text}` : target;
}
