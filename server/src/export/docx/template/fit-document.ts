import type { ExportDocument } from "../../blocks/types.ts";
import type { TemplateLayout } from "./read-template.ts";

/** The document on the paper and in the fonts of a template, so that tables and pictures fit and pages can be counted. */
export function fitDocument(document: ExportDocument, { page, fonts }: TemplateLayout): ExportDocument {
  // What a template has no style for stays as large as the tender demands.
  const { smallest } = document.fonts;
  return { ...document, page, fonts: { ...fonts, ...(smallest === undefined ? {} : { smallest }) } };
}

/** The document for a template that has a cover of its own. */
export function withoutCover(document: ExportDocument): ExportDocument {
  return { ...document, blocks: document.blocks.filter((block) => block.kind !== "cover") };
}
