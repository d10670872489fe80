import type { SectionFile } from "../../../model/source-file.ts";
import type { Block, Inline, MarkdownDocument } from "../../../syntax/markdown/tree.ts";
import { walkInline } from "../../../syntax/markdown/walk.ts";
import type { Span } from "../../../text/span.ts";
import { PlacedTextBuilder } from "./placed-text.ts";
import { type FragmentBlock, type FragmentMark, nonText, type TextFragment } from "./text-fragment.ts";

/** Where in a section a block stands. */
interface Setting {
  readonly file: string;
  readonly language: string | undefined;
  readonly quoted: boolean;
  /** What a paragraph is here. */
  readonly paragraph: FragmentBlock;
  readonly contracts: readonly string[];
}

/** The running text of the prose of a section, block by block and cell by cell. Code and addresses are no text. */
export function markdownFragments(section: SectionFile): readonly TextFragment[] {
  const { path, data, tree } = section;
  const fragments: TextFragment[] = [];
  const setting = {
    file: path,
    language: data.language,
    quoted: false,
    paragraph: "paragraph",
    contracts: [],
  } as const;
  readBlocks(tree.blocks, setting, fragments);
  return fragments;
}

function readBlocks(blocks: MarkdownDocument["blocks"], setting: Setting, into: TextFragment[]): void {
  for (const block of blocks) readBlock(block, setting, into);
}

function readBlock(block: Block, setting: Setting, into: TextFragment[]): void {
  switch (block.kind) {
    case "heading":
    case "paragraph": {
      const kind = block.kind === "heading" ? "heading" : setting.paragraph;
      into.push(...readInlines(block.children, kind, { ...setting, contracts: contractsIn(block.children) }));
      break;
    }
    case "table":
      for (const row of [block.header, ...block.rows]) {
        // A row speaks of one thing: a contract that one cell names explains the others.
        const contracts = contractsIn(row.flatMap((cell) => cell.children));
        for (const cell of row) into.push(...readInlines(cell.children, "cell", { ...setting, contracts }));
      }
      break;
    case "html-block":
      into.push(wholeFragment(block.value, block.span, "html", setting));
      break;
    case "list":
      for (const item of block.items) readBlocks(item.children, { ...setting, paragraph: "list-item" }, into);
      break;
    case "quote":
      readBlocks(block.children, { ...setting, quoted: true }, into);
      break;
    case "footnote":
      readBlocks(block.children, { ...setting, paragraph: "footnote" }, into);
      break;
    case "leaf-directive":
    case "container-directive":
      if (block.label !== undefined && block.labelSpan) {
        const text = new PlacedTextBuilder();
        text.addLiteral(block.label, block.labelSpan);
        into.push(makeFragment(text, "label", [], setting));
      }
      if (block.kind === "container-directive") readBlocks(block.children, setting, into);
  }
}

/** One fragment for the text, and one for each piece of raw HTML or description of a picture in it. */
function readInlines(inlines: readonly Inline[], block: FragmentBlock, setting: Setting): readonly TextFragment[] {
  const beside: TextFragment[] = [];
  const marks: FragmentMark[] = [];
  const text = new PlacedTextBuilder();
  const addMark = (kind: FragmentMark["kind"], name: string, add: () => void): void => {
    const start = text.length;
    const index = marks.length;
    add();
    marks.splice(index, 0, { kind, name, start, end: text.length });
  };
  const addNonText = (kind: FragmentMark["kind"], name: string, span: Span): void =>
    addMark(kind, name, () => text.addUnits(nonText, span));
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
        for (const child of inline.children) read(child);
        break;
      case "link":
        addMark("link", inline.href, () => inline.children.forEach(read));
        break;
      case "directive": {
        const { name, label, labelSpan } = inline;
        if (name === "term" && label !== undefined && labelSpan) {
          addMark("term", "", () => text.addLiteral(label, labelSpan));
        } else addNonText("mention", name, inline.span);
        break;
      }
      case "image":
        addNonText("image", "", inline.span);
        if (inline.alt !== "") beside.push(wholeFragment(inline.alt, inline.span, "description", setting));
        break;
      case "html":
        addNonText("html", "", inline.span);
        beside.push(wholeFragment(inline.value, inline.span, "html", setting));
        break;
      case "variable":
        addNonText("variable", inline.path, inline.span);
        break;
      case "footnote-reference":
        addNonText("footnote", inline.label, inline.span);
        break;
      case "code":
        addNonText("code", "", inline.span);
    }
  };
  inlines.forEach(read);
  return [makeFragment(text, block, marks, setting), ...beside];
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

function makeFragment(
  builder: PlacedTextBuilder,
  block: FragmentBlock,
  marks: readonly FragmentMark[],
  { file, quoted, language, contracts }: Setting,
): TextFragment {
  const { text, spanOf, isExact } = builder.finish();
  return {
    text,
    form: "prose",
    block,
    quoted,
    ...(language === undefined ? {} : { language }),
    marks,
    contracts,
    placeOf: (start, end) => ({ file, span: spanOf(start, end) }),
    isExact,
  };
}

/** Text of which only the whole can be pointed at. */
function wholeFragment(
  text: string,
  span: Span,
  block: "description" | "html",
  { file, quoted, language }: Setting,
): TextFragment {
  return {
    text,
    form: block === "html" ? "html" : "prose",
    block,
    quoted,
    ...(language === undefined ? {} : { language }),
    marks: [],
    contracts: [],
    placeOf: () => ({ file, span }),
    isExact: () => false,
  };
}
