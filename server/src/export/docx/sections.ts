import { type FileChild, type ISectionOptions, Table } from "docx";
import type { Block, PageFormat } from "../blocks/types.ts";
import { writeContents } from "./contents.ts";
import { type Context, enter, type Writing } from "./context.ts";
import { BlockElement, makeElement } from "./element.ts";
import { writeFlow } from "./flow.ts";
import { writeFooter, writeHeader } from "./header-footer.ts";
import { writeGap } from "./paragraph.ts";
import { styleId } from "./styles/ids.ts";

/** Blocks that share one kind of page. */
interface PageRun {
  readonly kind: "cover" | "portrait" | "landscape";
  readonly blocks: Block[];
}

/** Cuts the document where the page changes; a page break at a cut is the cut. */
function groupPages(blocks: readonly Block[]): readonly PageRun[] {
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
  const { language, direction } = block;
  return block.blocks.map((inner) => ({
    ...inner,
    ...(inner.language === undefined && language !== undefined ? { language } : {}),
    ...(inner.direction === undefined && direction !== undefined ? { direction } : {}),
  }));
}

/** Room for the head of a page with its line, and some air below it, in twips. */
const headRoom = 700;

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
        header: Math.max(280, Math.min(680, top - headRoom)),
        footer: 560,
        gutter: 0,
      },
    },
  };
}

/** The contents in a content control, as word processors wrap their own, so that they offer to bring it up to date. */
function writeTopLevel(blocks: readonly Block[], context: Context): FileChild[] {
  const children: FileChild[] = [];
  let flow: Block[] = [];
  // A page begins at its margin, without the distance that a heading keeps from the text above it.
  let lead: Context = { ...context, lead: { space: 0 } };
  const flush = () => {
    if (flow.length > 0) {
      children.push(...writeFlow(flow, lead));
      // A page break in front of the contents is theirs to carry.
      lead = flow.at(-1)?.kind === "page-break" ? { ...context, lead: { newPage: true } } : context;
    }
    flow = [];
  };
  for (const block of blocks) {
    if (block.kind !== "contents" || block.of !== "headings") {
      flow.push(block);
      continue;
    }
    flush();
    const paragraphs = writeContents(block, enter(lead, block));
    if (paragraphs.length === 0) continue;
    lead = context;
    const gallery = makeElement("w:docPartGallery", { "w:val": "Table of Contents" });
    const properties = makeElement("w:sdtPr", {}, [
      makeElement("w:docPartObj", {}, [gallery, makeElement("w:docPartUnique")]),
    ]);
    children.push(new BlockElement("w:sdt", [properties, makeElement("w:sdtContent", {}, paragraphs)]));
  }
  flush();
  // A section cannot end in a table; the paragraph behind it is as small as can be.
  if (children.at(-1) instanceof Table) children.push(writeGap(context));
  return children;
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
    const children = writeTopLevel(run.blocks, context);
    if (run.kind === "cover") return { properties, children };
    const headers = { default: writeHeader(context) };
    return { properties, children, headers, footers: { default: writeFooter(context) } };
  });
  return sections.length > 0 ? sections : [{ properties: pageProperties(page, writing, false), children: [] }];
}
