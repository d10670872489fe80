import type { ExportDocument } from "../../export/blocks/types.ts";
import { nameBookmarks } from "../../export/docx/bookmarks.ts";
import type { PageMap } from "../../export/pages/page-map.ts";
import { listPageTargets } from "../../export/pages/page-targets.ts";
import { PdfError } from "../pdf/pdf-error.ts";
import { readDestinations } from "../pdf/read-destinations.ts";
import { OfficeError } from "./office-error.ts";

/** LibreOffice writes signs other than Latin letters and digits in a name by their code. */
function nameInPdf(bookmark: string): string {
  return bookmark.replace(/[^0-9A-Za-z-]/g, (sign) => sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0"));
}

/**
 * Reads from LibreOffice's PDF on which pages the places of a document are that contents and references lead to.
 *
 * @param document Numbered; the one that the PDF shows.
 * @throws OfficeError where the PDF does not tell the page of each of them.
 */
export function readPages(pdf: Uint8Array, document: ExportDocument): PageMap {
  try {
    const { total, destinations } = readDestinations(pdf);
    const bookmarks = nameBookmarks(document.blocks);
    const pages = new Map<string, number>();
    let missing = 0;
    for (const target of listPageTargets(document)) {
      const bookmark = bookmarks.get(target) ?? "";
      const page = destinations.get(nameInPdf(bookmark)) ?? destinations.get(bookmark);
      if (page === undefined) missing += 1;
      else pages.set(target, page);
    }
    if (missing > 0) throw new PdfError(`${missing} of ${missing + pages.size} places are not named in it`);
    return { total, pages, exact: true };
  } catch (error) {
    if (error instanceof PdfError) throw new OfficeError("officeUnreadable", { reason: error.message });
    throw error;
  }
}
