import type { CoverBlock } from "../blocks/types.ts";
import { escapeHtml } from "./escape-html.ts";
import { blockAttributes, type HtmlPlace } from "./html-place.ts";
import { writeImage } from "./write-inlines.ts";

/** Writes the cover: what it is, for which tender, from whom, and the facts that identify it. */
export function writeCover(block: CoverBlock, place: HtmlPlace): string {
  if (!place.whole) return `<p dir="auto">${escapeHtml(block.title)}</p>`;
  const line = (name: string, text: string | undefined): string =>
    text === undefined || text === "" ? "" : `<p class="tenderdraft-cover-${name}">${withBreaks(text)}</p>`;
  const facts = block.facts.map(
    ({ name, value }) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${withBreaks(value)}</td></tr>`,
  );
  const table =
    facts.length === 0
      ? ""
      : `<table class="tenderdraft-table tenderdraft-facts" aria-label="${escapeHtml(block.label)}"><colgroup><col width="29%"><col width="71%"></colgroup><tbody>${facts.join("")}</tbody></table>`;
  const logo = block.logo === undefined ? "" : writeImage({ path: block.logo, alt: block.tenderer }, place);
  const words = [
    logo === "" ? "" : `<p class="tenderdraft-cover-logo">${logo}</p>`,
    line("mark", block.mark),
    line("label", block.label),
    line("title", block.title),
    line("subtitle", block.subtitle),
    line("tenderer", block.tenderer),
    table,
    ...block.foot.map((text) => line("foot", text)),
  ];
  return `<div class="tenderdraft-cover"${blockAttributes(block, place)}>${words.join("")}</div>`;
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}
