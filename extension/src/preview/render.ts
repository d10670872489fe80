import type { PreviewResult, PrintedTexts } from "../../../server/src/lsp/protocol.ts";

/** What is known while a document is shown. */
export interface Facts {
  /** Undefined before the server told anything. */
  readonly told: PreviewResult | undefined;
  /** How often each source text has come up so far. */
  readonly counts: Map<string, number>;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

/** What the next occurrence of a source text prints; null where it cannot be printed, undefined where nobody said. */
function takeNext(
  texts: PrintedTexts | undefined,
  source: string,
  counts: Map<string, number>,
): string | null | undefined {
  const list = texts && Object.hasOwn(texts, source) ? texts[source] : undefined;
  const count = counts.get(source) ?? 0;
  counts.set(source, count + 1);
  // While the writer types, the text may be ahead of what the server told.
  return list?.[Math.min(count, list.length - 1)];
}

/** A variable, mention or block: what it prints, or its own text, marked. Never nothing. */
export function renderPrinted(kind: "inlines" | "blocks", source: string, facts: Facts, line?: number): string {
  const html = takeNext(facts.told?.[kind], source, facts.counts);
  const tag = kind === "inlines" ? "span" : "div";
  const written = escapeHtml(source);
  const state = html === undefined ? "pending" : html === null ? "unknown" : "value";
  const place = line === undefined ? "" : ` data-line="${line}"`;
  const code = line === undefined ? "" : " code-line";
  return `<${tag} class="tenderdraft-${state}${code}"${place} title="${written}">${html ?? written}</${tag}>`;
}

/** The beginning of a container and what stands before its content. */
export function renderContainerOpen(source: string, name: string, facts: Facts): string {
  const html = takeNext(facts.told?.containers, source, facts.counts);
  if (html === null || html === undefined) {
    const state = html === null ? "unknown" : "pending";
    return `<div class="tenderdraft-container"><p class="tenderdraft-${state}">${escapeHtml(source)}</p>`;
  }
  const isCallout = name === "note" || name === "warning";
  // A label of its own takes the place of the fixed word, and follows the number of a caption.
  const hasLabel = source.includes("[");
  const words = isCallout && hasLabel ? "" : html;
  const looks = isCallout ? `tenderdraft-callout tenderdraft-${name}` : `tenderdraft-${name}`;
  return `<div class="${looks}">${words === "" ? "" : `<strong class="tenderdraft-label">${words}</strong>`}`;
}

/** The element around a section, in its language and direction. */
export function renderSectionOpen({ told }: Facts): string {
  const language = told ? ` dir="${told.direction}" lang="${escapeHtml(told.language)}"` : ' dir="auto"';
  return `<div class="tenderdraft-section"${language}>`;
}
