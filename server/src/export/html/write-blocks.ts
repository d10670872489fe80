import type { Block, FigureBlock, ListBlock, NoteInline, ParagraphBlock } from "../blocks/types.ts";
import { documentText } from "../texts/texts.ts";
import { escapeHtml } from "./escape-html.ts";
import { blockAttributes, enterBlock, type HtmlPlace } from "./html-place.ts";
import { writeCaption, writeContents } from "./write-contents.ts";
import { writeCover } from "./write-cover.ts";
import { writeImage, writeInlines } from "./write-inlines.ts";
import { type CellWriter, writeTable } from "./write-table.ts";

/** Writes blocks as HTML without any address of a picture or script. Everything that came from a file is escaped. */
export function writeBlocks(blocks: readonly Block[], place: HtmlPlace): string {
  let html = "";
  for (const block of blocks) html += writeBlock(block, place);
  return html;
}

/** How the cells of a table are written. */
export const cellWriter: CellWriter = {
  blocks: writeBlocks,
  paragraph: (block, place) =>
    block.kind === "paragraph" && block.id === undefined ? writeLine(block, place) : undefined,
};

function writeBlock(block: Block, outside: HtmlPlace): string {
  const place = enterBlock(outside, block);
  const attributes = blockAttributes(block, outside);
  switch (block.kind) {
    case "heading": {
      const number = block.number === undefined ? "" : writeNumber(block.number, place);
      const own = place.whole ? attributes : ' dir="auto"';
      return `<h${block.level}${own}>${number}${writeInlines(block.children, place)}</h${block.level}>`;
    }
    case "paragraph": {
      const { classes, attributes: own, words } = writeLine(block, outside);
      return `<p${classes === "" ? "" : ` class="${classes}"`}${own}>${words}</p>`;
    }
    case "list":
      return writeList(block, place, attributes);
    case "table": {
      const caption = block.caption ? writeCaption(block.caption, "tableCaption", place) : "";
      return writeTable(block, caption, outside, cellWriter);
    }
    case "figure":
      return writeFigure(block, place, attributes);
    case "callout": {
      const title = block.title
        ? writeInlines(block.title, place)
        : escapeHtml(documentText(place.language, block.tone));
      const role = place.whole ? ' role="note"' : "";
      const inner = writeBlocks(block.blocks, { ...place, listDepth: 0 });
      return `<div class="tenderdraft-callout tenderdraft-${block.tone}"${role}${attributes}><p><strong>${title}</strong></p>${inner}</div>`;
    }
    case "quote":
      return `<blockquote${attributes}>${writeBlocks(block.blocks, place)}</blockquote>`;
    case "code-block":
      // Programs and file names are left-to-right in every language.
      return `<pre${place.whole ? ' dir="ltr"' : ""}${attributes}><code>${escapeHtml(block.value)}</code></pre>`;
    case "page-break":
      return '<hr class="tenderdraft-pagebreak">';
    case "rule":
      return `<hr${attributes}>`;
    case "landscape":
      return writeBlocks(block.blocks, place);
    case "keep":
      return place.whole
        ? `<div class="tenderdraft-keep"${attributes}>${writeBlocks(block.blocks, place)}</div>`
        : writeBlocks(block.blocks, place);
    case "contents":
      return writeContents(block, outside);
    case "cover":
      return writeCover(block, outside);
  }
}

function writeNumber(number: string, { whole }: HtmlPlace): string {
  return whole ? `<span class="tenderdraft-number">${escapeHtml(number)}</span> ` : `${escapeHtml(number)} `;
}

function writeLine(block: ParagraphBlock, outside: HtmlPlace): ReturnType<CellWriter["paragraph"]> & object {
  const words = writeInlines(block.children, enterBlock(outside, block));
  if (!outside.whole) return { attributes: ' dir="auto"', classes: "", words };
  const { role = "body", align = "start" } = block;
  const classes = [role === "body" ? "" : `tenderdraft-${role}`, align === "start" ? "" : `tenderdraft-${align}`];
  return {
    attributes: blockAttributes(block, outside),
    classes: classes.filter((name) => name !== "").join(" "),
    words,
  };
}

/** Lists tell their depth, by which each language has its own marks. */
function writeList(block: ListBlock, place: HtmlPlace, attributes: string): string {
  const tag = block.ordered ? "ol" : "ul";
  const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : "";
  const depth = place.whole ? ` class="tenderdraft-depth-${(place.listDepth % 3) + 1}"` : "";
  const inside: HtmlPlace = { ...place, listDepth: place.listDepth + 1 };
  const items = block.items.map((item) => `<li>${writeBlocks(item.blocks, inside)}</li>`);
  return `<${tag}${depth}${start}${attributes}>${items.join("")}</${tag}>`;
}

function writeFigure(block: FigureBlock, place: HtmlPlace, attributes: string): string {
  const caption = block.caption ? writeCaption(block.caption, "figureCaption", place) : "";
  if (!place.whole) return `<p class="tenderdraft-figure">${caption || escapeHtml(block.alt)}</p>`;
  const words = caption === "" ? "" : `<figcaption>${caption}</figcaption>`;
  return `<figure${attributes}>${writeImage(block, place)}${words}</figure>`;
}

/** The notes under a section of a whole document, each with a way back to its mark. */
export function writeNotes(notes: readonly NoteInline[], place: HtmlPlace): string {
  const items = notes.map(({ number = 0, blocks }) => {
    const back = `<a href="#note-mark-${number}" role="doc-backlink" aria-label="${number}">↑</a>`;
    return `<li id="note-${number}" value="${number}">${writeBlocks(blocks, place)}${back}</li>`;
  });
  return `<ol class="tenderdraft-notes" role="doc-endnotes">${items.join("")}</ol>`;
}
