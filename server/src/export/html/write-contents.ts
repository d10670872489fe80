import type { Caption, ContentsBlock, ContentsEntry } from "../blocks/types.ts";
import { directionOf } from "../language.ts";
import { documentText, type TextKey } from "../texts/texts.ts";
import { escapeHtml } from "./escape-html.ts";
import { blockAttributes, type HtmlPlace } from "./html-place.ts";
import { writeInlines } from "./write-inlines.ts";

/** "Table 3. Text" */
export function writeCaption(caption: Caption, key: TextKey, place: HtmlPlace): string {
  return captionLabel(caption.number, key, place.language) + writeInlines(caption.children, place);
}

/** "Table 3. "; nothing without a number. */
export function captionLabel(number: number | undefined, key: TextKey, language: string): string {
  return number === undefined ? "" : escapeHtml(documentText(language, key, { number: String(number) }));
}

/** Writes the contents, or a list of tables or figures; in a whole document with links, and not at all without entries. */
export function writeContents(block: ContentsBlock, place: HtmlPlace): string {
  const { title, entries = [] } = block;
  const words = writeInlines(title, place);
  if (!place.whole) {
    const items = entries.map(({ level, number, text }) => {
      const line = [number, text].filter((part) => part !== "").join("\u00a0 ");
      return `<li class="tenderdraft-level-${level}" dir="auto">${escapeHtml(line)}</li>`;
    });
    return `<nav class="tenderdraft-contents"><p><strong>${words}</strong></p><ul>${items.join("")}</ul></nav>`;
  }
  if (entries.length === 0) return "";
  const items = entries.map((entry) => writeEntry(block, entry, place));
  const name = escapeHtml(title.map((inline) => (inline.kind === "text" ? inline.value : "")).join(""));
  const attributes = blockAttributes(block, place);
  return `<nav class="tenderdraft-contents" aria-label="${name}"${attributes}><p class="tenderdraft-title">${words}</p><ul>${items.join("")}</ul></nav>`;
}

function writeEntry({ of }: ContentsBlock, entry: ContentsEntry, place: HtmlPlace): string {
  const { level, number, text, language, target } = entry;
  const label =
    of === "headings"
      ? number === ""
        ? ""
        : `<span class="tenderdraft-number">${escapeHtml(number)}</span> `
      : captionLabel(Number(number) || undefined, of === "tables" ? "tableCaption" : "figureCaption", language);
  const anchor = place.whole?.anchorOf(target);
  const foreign = language === place.language ? "" : ` lang="${escapeHtml(language)}"`;
  const words = `<span${foreign}${directionOf(language) === place.direction ? "" : ` dir="${directionOf(language)}"`}>${escapeHtml(text)}</span>`;
  const line = anchor === undefined ? label + words : `<a href="#${escapeHtml(anchor)}">${label}${words}</a>`;
  return `<li class="tenderdraft-level-${level}">${line}</li>`;
}
