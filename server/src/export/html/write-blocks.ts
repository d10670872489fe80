import type { Block, Caption, ContentsBlock } from "../blocks/types.ts";
import { documentText, type TextKey } from "../texts/texts.ts";
import { escapeHtml } from "./escape-html.ts";
import { writeInlines } from "./write-inlines.ts";
import { writeTable } from "./write-table.ts";

/**
 * Writes blocks as HTML without any address of a picture or script. Everything that came from a file is escaped.
 *
 * @param language BCP 47, for the fixed words.
 */
export function writeBlocks(blocks: readonly Block[], language: string): string {
  return blocks.map((block) => writeBlock(block, block.language ?? language)).join("");
}

function writeBlock(block: Block, language: string): string {
  const inner = (blocks: readonly Block[]): string => writeBlocks(blocks, language);
  switch (block.kind) {
    case "heading": {
      const number = block.number === undefined ? "" : `${escapeHtml(block.number)} `;
      return `<h${block.level} dir="auto">${number}${writeInlines(block.children)}</h${block.level}>`;
    }
    case "paragraph":
      return `<p dir="auto">${writeInlines(block.children)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : "";
      return `<${tag}${start}>${block.items.map((item) => `<li>${inner(item.blocks)}</li>`).join("")}</${tag}>`;
    }
    case "table": {
      const caption = block.caption
        ? `<caption>${writeCaption(block.caption, "tableCaption", language)}</caption>`
        : "";
      return writeTable(block, caption, inner);
    }
    case "figure": {
      const words = block.caption ? writeCaption(block.caption, "figureCaption", language) : escapeHtml(block.alt);
      return `<p class="tenderdraft-figure">${words}</p>`;
    }
    case "callout": {
      const title = block.title ? writeInlines(block.title) : escapeHtml(documentText(language, block.tone));
      return `<div class="tenderdraft-callout tenderdraft-${block.tone}"><p><strong>${title}</strong></p>${inner(block.blocks)}</div>`;
    }
    case "quote":
      return `<blockquote>${inner(block.blocks)}</blockquote>`;
    case "code-block":
      return `<pre><code>${escapeHtml(block.value)}</code></pre>`;
    case "page-break":
      return '<hr class="tenderdraft-pagebreak">';
    case "rule":
      return "<hr>";
    case "landscape":
    case "keep":
      return inner(block.blocks);
    case "contents":
      return writeContents(block);
    case "cover":
      return `<p dir="auto">${escapeHtml(block.title)}</p>`;
  }
}

/** "Table 3. Text" */
export function writeCaption(caption: Caption, key: TextKey, language: string): string {
  return captionLabel(caption.number, key, language) + writeInlines(caption.children);
}

/** "Table 3. "; nothing without a number. */
export function captionLabel(number: number | undefined, key: TextKey, language: string): string {
  return number === undefined ? "" : escapeHtml(documentText(language, key, { number: String(number) }));
}

function writeContents({ title, entries = [] }: ContentsBlock): string {
  const items = entries.map(({ level, number, text }) => {
    const words = [number, text].filter((part) => part !== "").join("\u00a0 ");
    return `<li class="tenderdraft-level-${level}" dir="auto">${escapeHtml(words)}</li>`;
  });
  return `<nav class="tenderdraft-contents"><p><strong>${writeInlines(title)}</strong></p><ul>${items.join("")}</ul></nav>`;
}
