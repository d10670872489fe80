import { type FileChild, type ISectionOptions, Table } from "docx";
import type { Block, ContentsBlock, PageFormat } from "../blocks/types.ts";
import { writeContents } from "./contents.ts";
import { type Context, placeSource, type Writing } from "./context.ts";
import { footDistance, headDistance } from "./design.ts";
import { BlockElement, makeElement } from "./element.ts";
import { flowBlocks } from "./flow.ts";
import { writeFooter, writeHeader } from "./header-footer.ts";
import { LateBlocks } from "./late-blocks.ts";
import { groupPages } from "./page-runs.ts";
import { writeGap } from "./paragraph.ts";
import { styleId } from "./styles/ids.ts";
import { enter } from "./surroundings.ts";

/** Margins of the file format name sides of the paper, ours the beginning and end of lines. */
function pageProperties(
  page: PageFormat,
  writing: Writing,
  landscape: boolean,
): NonNullable<ISectionOptions["properties"]> {
  const { top, bottom, start, end } = page.margins;
  const [left, right] = writing.direction === "rtl" ? [end, start] : [start, end];
  const orientation = landscape ? "landscape" : "portrait";
  return {
    type: "nextPage",
    page: {
      size: { width: page.width, height: page.height, orientation },
      margin: {
        top,
        bottom,
        left,
        right,
        header: headDistance(top),
        footer: footDistance,
        gutter: 0,
      },
    },
  };
}

/** The contents in a content control, as word processors wrap their own, so that they offer to bring it up to date. */
function writeControl(block: ContentsBlock, context: Context): FileChild | undefined {
  const paragraphs = writeContents(block, context);
  if (paragraphs.length === 0) return undefined;
  const gallery = makeElement("w:docPartGallery", { "w:val": "Table of Contents" });
  const properties = makeElement("w:sdtPr", {}, [
    makeElement("w:docPartObj", {}, [gallery, makeElement("w:docPartUnique")]),
  ]);
  const control = new BlockElement("w:sdt", [properties, makeElement("w:sdtContent", {}, paragraphs)]);
  placeSource([control], block.source, context.writing);
  return control;
}

/** Cuts blocks at the contents, which stand in a flow of their own. */
function cutAtContents(blocks: readonly Block[]): readonly (readonly Block[] | ContentsBlock)[] {
  const cut: (Block[] | ContentsBlock)[] = [];
  for (const block of blocks) {
    const last = cut.at(-1);
    if (block.kind === "contents" && block.of === "headings") cut.push(block);
    else if (Array.isArray(last)) last.push(block);
    else cut.push([block]);
  }
  return cut;
}

/** Writes the blocks of a section, each when it is asked for. */
function* writeTopLevel(blocks: readonly Block[], context: Context): Generator<readonly FileChild[]> {
  // A page begins at its margin, without the distance that a heading keeps from the text above it.
  let lead: Context = { ...context, lead: { space: 0 } };
  let last: FileChild | undefined;
  for (const part of cutAtContents(blocks)) {
    if ("kind" in part) {
      const control = writeControl(part, enter(lead, part));
      if (!control) continue;
      last = control;
      lead = context;
      yield [control];
    } else {
      for (const children of flowBlocks(part, lead)) {
        last = children.at(-1) ?? last;
        yield children;
      }
      // A page break in front of the contents is theirs to carry.
      lead = part.at(-1)?.kind === "page-break" ? { ...context, lead: { newPage: true } } : context;
    }
  }
  // A section cannot end in a table; the paragraph behind it is as small as can be.
  if (last instanceof Table) yield [writeGap(context)];
}

/** Writes the sections of the document: cover, upright and sideways pages. */
export function writeSections(writing: Writing): ISectionOptions[] {
  const { document, direction } = writing;
  const { page, language } = document;
  const sections = groupPages(document.blocks).map((run): ISectionOptions => {
    const landscape = run.kind === "landscape";
    const { top, bottom, start, end } = page.margins;
    const context: Context = {
      writing,
      language,
      direction,
      width: (landscape ? page.height : page.width) - start - end,
      height: (landscape ? page.width : page.height) - top - bottom,
      style: styleId.normal,
      listDepth: 0,
      indent: 0,
      keepNext: false,
      keepRows: false,
      look: {},
    };
    const properties = pageProperties(page, writing, landscape);
    const late = new LateBlocks(writeTopLevel(run.blocks, context), writing);
    writing.late.push(late);
    const children = [late];
    if (run.kind === "cover") return { properties, children };
    const headers = { default: writeHeader(context) };
    return { properties, children, headers, footers: { default: writeFooter(context) } };
  });
  return sections.length > 0 ? sections : [{ properties: pageProperties(page, writing, false), children: [] }];
}
