import { referenceTexts } from "../blocks/transform.ts";
import type { Inline, NoteInline } from "../blocks/types.ts";
import { directionOf } from "../language.ts";
import { escapeHtml } from "./escape-html.ts";
import type { HtmlPlace } from "./html-place.ts";

const tags = { strong: "strong", emphasis: "em", strikethrough: "s" } as const;

/** Addresses that lead out of a document without running anything. */
const harmless = /^(?:https?|mailto|tel):/i;

/**
 * Writes inlines as HTML. Numbers must have been given by the numbering pass; in a part of a document jumps are plain
 * words, as it has not all of its places.
 */
export function writeInlines(inlines: readonly Inline[], place: HtmlPlace): string {
  let html = "";
  for (const inline of inlines) html += writeInline(inline, place);
  return html;
}

function writeInline(inline: Inline, place: HtmlPlace): string {
  switch (inline.kind) {
    case "text":
      return withLanguage(escapeHtml(inline.value), inline.language, place);
    case "strong":
    case "emphasis":
    case "strikethrough": {
      const tag = tags[inline.kind];
      return `<${tag}>${writeInlines(inline.children, place)}</${tag}>`;
    }
    case "muted":
      return `<span class="tenderdraft-muted">${writeInlines(inline.children, place)}</span>`;
    case "code":
      return place.whole
        ? `<code dir="ltr">${escapeHtml(inline.value)}</code>`
        : `<code>${escapeHtml(inline.value)}</code>`;
    case "link": {
      const words = writeInlines(inline.children, place);
      return harmless.test(inline.href) ? `<a href="${escapeHtml(inline.href)}">${words}</a>` : words;
    }
    case "jump":
      return writeJump(inline.target, writeInlines(inline.children, place), place);
    case "reference":
      return inline.resolved
        ? writeJump(inline.target, escapeHtml(referenceTexts(inline).join("")), place)
        : escapeHtml(inline.target);
    case "note":
      return writeNoteMark(inline, place);
    case "break":
      return "<br>";
    case "image":
      return writeImage(inline, place);
  }
}

function withLanguage(html: string, language: string | undefined, place: HtmlPlace): string {
  if (language === undefined) return html;
  const direction = directionOf(language);
  const turned = place.whole && direction !== place.direction ? ` dir="${direction}"` : "";
  return `<span lang="${escapeHtml(language)}"${turned}>${html}</span>`;
}

function writeJump(target: string, words: string, { whole }: HtmlPlace): string {
  const anchor = whole?.anchorOf(target);
  return anchor === undefined ? words : `<a href="#${escapeHtml(anchor)}">${words}</a>`;
}

function writeNoteMark(note: NoteInline, { whole }: HtmlPlace): string {
  const number = note.number ?? "";
  if (!whole) return `<sup>${number}</sup>`;
  whole.notes.push(note);
  return `<sup><a href="#note-${number}" id="note-mark-${number}" role="doc-noteref">${number}</a></sup>`;
}

/** A picture names its path; whoever shows the HTML knows where pictures are to be had. */
export function writeImage(
  { path, alt }: { readonly path: string; readonly alt: string },
  { whole }: HtmlPlace,
): string {
  if (!whole) return escapeHtml(alt);
  if (whole.hasPicture(path)) return `<img data-picture="${escapeHtml(path)}" alt="${escapeHtml(alt)}">`;
  return `<span class="tenderdraft-missing" role="img" aria-label="${escapeHtml(alt)}">${escapeHtml(alt || path)}</span>`;
}
