import type { ExportDocument } from "../blocks/types.ts";
import { numberDocument } from "../number/number-document.ts";
import { estimatePages } from "./estimate-pages.ts";
import type { PageMap } from "./page-map.ts";
import { areSamePages } from "./same-pages.ts";

/** Page numbers may take a line more or less, which moves few documents twice. */
const rounds = 3;

/** Estimates on which pages a document's places are, with the page numbers themselves in it. */
export function settleEstimate(document: ExportDocument): PageMap {
  let pages = estimatePages(numberDocument(document).document);
  for (let round = 1; round < rounds; round++) {
    const next = estimatePages(numberDocument(document, pages).document);
    if (areSamePages(pages, next)) return next;
    pages = next;
  }
  return pages;
}
