import type { SectionFile } from "../../model/source-file.ts";
import type { Block, ContainerDirectiveBlock, Inline, LeafDirectiveBlock } from "../../syntax/markdown/tree.ts";
import { walkBlocks, walkInline } from "../../syntax/markdown/walk.ts";
import type { Span } from "../../text/span.ts";
import { nonText, type TextFragment } from "./text-fragment.ts";

/** The running text of the prose of a section, block by block and cell by cell. Code and addresses are no text. */
export function markdownFragments(section: SectionFile): readonly TextFragment[] {
  const fragments: TextFragment[] = [];
  walkBlocks(section.tree.blocks, (block) => fragments.push(...readBlock(section.path, block)));
  return fragments;
}

function readBlock(file: string, block: Block): readonly TextFragment[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return readInlines(file, block.children, contractsIn(block.children));
    case "table":
      return [block.header, ...block.rows].flatMap((row) => {
        // A row speaks of one thing: a contract that one cell names explains the others.
        const contracts = contractsIn(row.flatMap((cell) => cell.children));
        return row.flatMap((cell) => readInlines(file, cell.children, contracts));
      });
    case "html-block":
      return [wholeFragment(file, block.value, block.span, "html")];
    case "leaf-directive":
    case "container-directive":
      return readLabel(file, block);
    default:
      return [];
  }
}

function readLabel(file: string, { label, labelSpan }: LeafDirectiveBlock | ContainerDirectiveBlock): TextFragment[] {
  if (label === undefined || !labelSpan) return [];
  const text = makeBuilder();
  text.addLiteral(label, labelSpan);
  return [text.finish(file, [])];
}

/** One fragment for the text, and one for each piece of raw HTML or description of a picture in it. */
function readInlines(file: string, inlines: readonly Inline[], contracts: readonly string[]): readonly TextFragment[] {
  const beside: TextFragment[] = [];
  const text = makeBuilder();
  const read = (inline: Inline): void => {
    switch (inline.kind) {
      case "text":
        text.addLiteral(inline.value, inline.span);
        break;
      case "break":
        text.addUnits(" ", inline.span);
        break;
      case "strong":
      case "emphasis":
      case "strikethrough":
      case "link":
        for (const child of inline.children) read(child);
        break;
      case "directive":
        if (inline.name === "term" && inline.label !== undefined && inline.labelSpan) {
          text.addLiteral(inline.label, inline.labelSpan);
        } else text.addUnits(nonText, inline.span);
        break;
      case "image":
        text.addUnits(nonText, inline.span);
        if (inline.alt !== "") beside.push(wholeFragment(file, inline.alt, inline.span, "prose"));
        break;
      case "html":
        text.addUnits(nonText, inline.span);
        beside.push(wholeFragment(file, inline.value, inline.span, "html"));
        break;
      default:
        text.addUnits(nonText, inline.span);
    }
  };
  for (const inline of inlines) read(inline);
  return [text.finish(file, contracts), ...beside];
}

function contractsIn(inlines: readonly Inline[]): readonly string[] {
  const contracts: string[] = [];
  for (const inline of inlines) {
    walkInline(inline, (one) => {
      if (one.kind === "directive" && one.name === "contract" && one.label !== undefined)
        contracts.push(one.label.trim());
    });
  }
  return contracts;
}

/** Text of which only the whole can be pointed at. */
function wholeFragment(file: string, text: string, span: Span, form: "prose" | "html"): TextFragment {
  return { text, form, contracts: [], placeOf: () => ({ file, span }), isExact: () => false };
}

/** Puts a text together and notes for each UTF-16 unit of it where it stands. */
function makeBuilder() {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const addUnits = (value: string, span: Span): void => {
    text += value;
    for (let index = 0; index < value.length; index += 1) {
      starts.push(span.start);
      ends.push(span.end);
    }
  };
  return {
    /** Units that all stand for the whole span. */
    addUnits,
    /** Text that stands in the file as it is; an escape or an entity, whose source is longer, as a whole. */
    addLiteral: (value: string, span: Span): void => {
      if (value.length !== span.end - span.start) {
        addUnits(value, span);
        return;
      }
      for (let index = 0; index < value.length; index += 1) {
        addUnits(value.charAt(index), { start: span.start + index, end: span.start + index + 1 });
      }
    },
    finish: (file: string, contracts: readonly string[]): TextFragment => ({
      text,
      form: "prose",
      contracts,
      placeOf: (start, end) => ({
        file,
        span: { start: starts[start] ?? 0, end: ends[end - 1] ?? starts[start] ?? 0 },
      }),
      // Where styles begin or end inside, replacing the text would tear their marks apart.
      isExact: (start, end) => starts.slice(start + 1, end).every((at, index) => at === ends[start + index]),
    }),
  };
}
