import { referenceTexts } from "../blocks/transform.ts";
import type { Inline } from "../blocks/types.ts";
import { escapeHtml } from "./escape-html.ts";

const tags = { strong: "strong", emphasis: "em", strikethrough: "s" } as const;

/** Addresses that lead out of a document without running anything. */
const harmless = /^(?:https?|mailto|tel):/i;

/**
 * Writes inlines as HTML. Numbers must have been given by the numbering pass; jumps within the document are plain
 * words, as a part of a document has not all of its places.
 */
export function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join("");
}

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return withLanguage(escapeHtml(inline.value), inline.language);
    case "strong":
    case "emphasis":
    case "strikethrough": {
      const tag = tags[inline.kind];
      return `<${tag}>${writeInlines(inline.children)}</${tag}>`;
    }
    case "muted":
      return `<span class="tenderdraft-muted">${writeInlines(inline.children)}</span>`;
    case "code":
      return `<code>${escapeHtml(inline.value)}</code>`;
    case "link": {
      const words = writeInlines(inline.children);
      return harmless.test(inline.href) ? `<a href="${escapeHtml(inline.href)}">${words}</a>` : words;
    }
    case "jump":
      return writeInlines(inline.children);
    case "reference":
      return escapeHtml(referenceTexts(inline).join(""));
    case "note":
      return `<sup>${inline.number ?? ""}</sup>`;
    case "break":
      return "<br>";
    case "image":
      return escapeHtml(inline.alt);
  }
}

function withLanguage(html: string, language: string | undefined): string {
  return language === undefined ? html : `<span lang="${escapeHtml(language)}">${html}</span>`;
}
